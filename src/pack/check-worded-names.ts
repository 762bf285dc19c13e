import { type Finding, finding } from "../reading/findings/finding.ts";
import type { Block } from "../reading/passage.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { nearest } from "../values/nearest.ts";

/** What a formula is said to give, at the beginning of a line: 甲乙率=…. */
const GIVEN = /^([^=＝，。；：（）\n]{2,20})[=＝]/gmu;
/** What is compared: 甲乙率≤100%. */
const COMPARED = /([\p{Script=Han}“”]{2,20})(?:[≤≥≦≧<>＜＞]|[=＝](?=\d))/gu;

/** Whether the wording of an indicator calls it by another name than the row does. */
export function checkWordedNames(indicator: string, { words, rangeOf }: Block): Finding[] {
  const name = bare(indicator);
  const told = (match: RegExpExecArray): Finding => {
    const [, written = ""] = match;
    const span: Span = { start: match.index, end: match.index + written.length };
    return finding("JX410", rangeOf(span), `“${indicator}”在这里写成了“${written}”`, `写成“${indicator}”`);
  };
  const given = [...words.matchAll(GIVEN)].filter(([, written = ""]) => isSlipOf(name, bare(written)));
  const compared = [...words.matchAll(COMPARED)].filter(([, written = ""]) => isCutShort(name, bare(written)));
  return [...given, ...compared].map(told);
}

/** Alike, but neither the name nor part of it. */
function isSlipOf(name: string, written: string): boolean {
  return !name.includes(written) && !written.includes(name) && nearest(written, [name]) !== undefined;
}

/** The beginning or middle of the name, which is another thing: 甲乙 is an amount, 甲乙率 a rate. */
function isCutShort(name: string, written: string): boolean {
  return written.length > 1 && name.includes(written) && !name.endsWith(written);
}

function bare(words: string): string {
  return words.replace(/[“”\s]/gu, "");
}
