import type { PackFiles } from "../../pack/load-pack.ts";
import type { Block } from "../../reading/passage.ts";
import { yamlTexts } from "../../reading/yaml-texts.ts";
import { type Check, findAll } from "../check.ts";
import { pairs } from "../prose/pairs.ts";
import { punctuation } from "../prose/punctuation.ts";
import { typos } from "../prose/typos.ts";

const SLIPS = [typos, pairs, punctuation] as const;

/** Slips in the words of pack.yaml and rubric.yaml, which a form prints. */
export const printedSlips: Check<PackFiles, (typeof SLIPS)[number]["entry"]> = {
  entries: SLIPS.map(({ entry }) => entry),
  find: (files) => findAll(SLIPS, { blocks: proofreadBlocks(files) }),
};

/** What is proofread: a form's list of corrections quotes slips on purpose, and names of figures are no words. */
function proofreadBlocks({ yaml: { pack, rubric } }: PackFiles): Block[] {
  const texts = [pack, rubric].flatMap((top) => (top ? yamlTexts(top.yaml) : []));
  const printed = texts.filter(({ path }) => path[0] !== "更正" && !path.includes("须写"));
  return printed.map(({ block }) => block);
}
