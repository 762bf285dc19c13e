import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

interface Limit {
  /** What is counted. */
  readonly each: RegExp;
  readonly most: number;
  readonly message: string;
  readonly hint: string;
}

const SHORTEN = "检查是不是把别的文件存成了 report.md";

/**
 * What no report comes near.
 *
 * Why: for a text made of nothing but marks or nesting the time a Markdown parser takes grows with the square of its length.
 */
const LIMITS: readonly Limit[] = [
  { each: /^/gmu, most: 3000, message: "报告太长，超过 3000 行", hint: SHORTEN },
  { each: /[\s\S]{100}/gu, most: 2000, message: "报告太长，超过 20 万字", hint: SHORTEN },
  { each: /[*_[\]`&\\<]/gu, most: 3000, message: "报告里的符号（* _ [ ] ` & \\ <）太多，超过 3000 个", hint: SHORTEN },
  {
    each: /^(?:[ \t]{25,}|(?:[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])){3,}(?![ \t]*[*-]))/gmu,
    most: 0,
    message: "列表或引用段落套得太深，或者行首空得太多",
    hint: "删去行首多余的空格、“>”和“-”",
  },
];

/** A finding where the report goes beyond what can be read in a moment. */
export function checkReportSize(source: SourceFile): Finding | undefined {
  for (const { each, most, message, hint } of LIMITS) {
    const beyond = [...source.text.matchAll(each)][most];
    if (beyond)
      return finding(
        "JX505",
        rangeBetween(source, beyond.index, beyond.index + Math.min(beyond[0].length, 40)),
        message,
        hint,
      );
  }
  return undefined;
}
