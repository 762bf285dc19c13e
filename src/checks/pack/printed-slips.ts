import type { PackFiles } from "../../pack/load-pack.ts";
import { proofreadWords } from "../../proofreading/proofread.ts";
import type { Block } from "../../reading/passage.ts";
import { yamlTexts } from "../../reading/yaml-texts.ts";
import type { Check } from "../check.ts";

/** Slips in what a form prints. */
export const printedSlips: Check<PackFiles, never> = {
  entries: [],
  find: (files) => printedBlocks(files).flatMap(proofreadWords),
};

/** The words of a form's texts; its list of corrections quotes slips on purpose, and names of figures are no words. */
function printedBlocks({ yaml: { pack, rubric } }: PackFiles): Block[] {
  const texts = [pack, rubric].flatMap((top) => (top ? yamlTexts(top.yaml) : []));
  const printed = texts.filter(({ path }) => path[0] !== "更正" && !path.includes("须写"));
  return printed.map(({ block }) => block);
}
