import { templateBlocks } from "../checks/pack/template-blocks.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import type { FormPack } from "./form-pack.ts";
import { packReferences } from "./pack-references.ts";

/** Of names as short as this the beginning may be another word. */
const LONG_ENOUGH = 5;

/** Heads of a template that are a figure's name cut short: what is filled in and what is printed should be called the same. */
export function checkTemplateHeads(pack: FormPack): Finding[] {
  const references = packReferences(pack);
  return pack.documents.flatMap(({ template }) => {
    const printed = references.filter(({ of, range }) => of === "figure" && range.file === template.path);
    const names = [...new Set(printed.map(({ name }) => name.split(".").at(-1) as string))];
    const blocks = templateBlocks(template);
    const heads = new Set(blocks.map(({ words }) => words.trim()));
    return blocks.flatMap((block) => {
      const head = block.words.trim();
      const name = names.find((each) => isCutShort(head, each) && !heads.has(each));
      if (name === undefined) return [];
      const start = block.words.indexOf(head);
      const range = block.rangeOf({ start, end: start + head.length });
      return [finding("JX410", range, `表上写的是“${head}”，填的是“${name}”`, `写成“${name}”`)];
    });
  });
}

function isCutShort(head: string, name: string): boolean {
  return head.length >= LONG_ENOUGH && name !== head && name.startsWith(head) && name.length - head.length <= 2;
}
