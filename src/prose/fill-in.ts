import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import { PRINT_STYLES } from "../quantities/print-quantity.ts";
import { unitNames } from "../quantities/units.ts";
import { nearest } from "../text/nearest.ts";
import { parseReferences, type Reference } from "./parse-references.ts";
import { printFigure } from "./print-figure.ts";

/** What texts and templates may refer to: figures, plain facts (the year, the names, the total) and scores by indicator. */
export interface Facts {
  readonly figures: FigureTable;
  readonly plain: ReadonlyMap<string, string>;
  readonly scores: ReadonlyMap<string, string>;
}

/** The first word of a reference to an indicator's score. */
export const SCORE = "得分";

/** Puts the facts in place of the references of a text; `rangeOf` tells where in its file a part of the text stands. */
export function fillIn(
  text: string,
  facts: Facts,
  rangeOf: (span: Span) => SourceRange,
): { text: string; findings: Finding[] } {
  const { parts, broken } = parseReferences(text);
  const findings = broken.map((span) =>
    finding("JX502", rangeOf(span), "“{{”和“}}”要成对", "写成 {{打印方式 数据名称}}"),
  );
  const printed = parts.map((part, index) => {
    if (typeof part === "string") return part;
    const range = rangeOf(part.span);
    const result = printReference(part, facts, range);
    const contradiction = unitContradiction(part, result, parts[index + 1], range);
    if (contradiction) findings.push(contradiction);
    if (typeof result === "string") return result;
    findings.push(result);
    return "";
  });
  return { text: printed.join(""), findings };
}

/** What one reference prints. */
export function printReference({ words }: Reference, facts: Facts, range: SourceRange): string | Finding {
  const [first = "", second, ...more] = words;
  if (second === undefined) return printPlainFact(first, facts, range);
  if (more.length > 0)
    return finding("JX502", range, "{{ }} 里多写了内容", "只写打印方式和一个数据名称，中间用空格隔开");
  if (first === SCORE) return printScore(second, facts, range);
  return printFigure(first, second, facts.figures, range);
}

function printPlainFact(name: string, facts: Facts, range: SourceRange): string | Finding {
  const value = facts.plain.get(name);
  if (value !== undefined) return value;
  const known = [...facts.plain.keys()];
  if (facts.figures.value(name)) return finding("JX502", range, `“${name}”前面要写打印方式`, `例如 {{原样 ${name}}}`);
  const close = nearest(name, known);
  return finding(
    "JX502",
    range,
    `读不懂“{{${name}}}”`,
    close ? `是不是“{{${close}}}”？` : `单独可用的有：${known.join("、")}`,
  );
}

function printScore(indicator: string, facts: Facts, range: SourceRange): string | Finding {
  const score = facts.scores.get(indicator);
  if (score !== undefined) return score;
  const close = nearest(indicator, [...facts.scores.keys()]);
  return finding("JX312", range, `计分表里没有“${indicator}”`, close ? `是不是“${close}”？` : undefined);
}

/** An amount printed in 万元 with 元 behind it is wrong ten thousand times over: the unit in the sentence must be the style's. */
function unitContradiction(
  { words }: Reference,
  printed: string | Finding,
  next: string | Reference | undefined,
  range: SourceRange,
): Finding | undefined {
  const [style = ""] = words;
  if (words.length !== 2 || next === undefined || !Object.hasOwn(PRINT_STYLES, style)) return undefined;
  const following = typeof next === "string" ? next.normalize("NFKC") : "";
  const unit = PRINT_STYLES[style]?.unitAfter;
  if (!unit) {
    const doubled =
      typeof printed === "string"
        ? unitNames().find((name) => printed.endsWith(name) && following.startsWith(name))
        : undefined;
    return doubled
      ? finding("JX507", range, `按${style}打印的数已经带着“${doubled}”，后面又写了一遍`, `删去后面的“${doubled}”`)
      : undefined;
  }
  const written = unitNames("金额").find((name) => following.startsWith(name));
  if (written === unit) return undefined;
  const problem = written ? `后面写的单位却是“${written}”` : "后面没有写单位";
  return finding("JX507", range, `按${style}打印的数，${problem}`, `写成 {{${words.join(" ")}}}${unit}`);
}
