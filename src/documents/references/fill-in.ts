import type { FigureTable } from "../../figures/figure-table.ts";
import { ORIGIN } from "../../figures/origin.ts";
import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { isOfIndicator, OF_INDICATOR, parseReferences, type Reference } from "../../reading/parse-references.ts";
import { writeReference } from "../../reading/write-reference.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { nearest } from "../../values/nearest.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import { type Printed, PrintedText, printed, printedNumber, wordsOf } from "../printed-text.ts";
import { printFigure } from "./print-figure.ts";
import { unitContradiction } from "./unit-contradiction.ts";

/** What texts and templates may refer to: figures, plain facts (the year, the names, the total), and of each indicator its points and its score. */
export interface Facts {
  readonly figures: FigureTable;
  readonly plain: ReadonlyMap<string, Printed>;
  readonly scores: ReadonlyMap<string, Printed>;
  readonly points: ReadonlyMap<string, string>;
}

/**
 * Puts the facts in place of the references of a text; `rangeOf` tells where in its file a part of the text stands, and `after`
 * is what a reader finds behind it: the rest of a sentence that has bold in it, or the unit that a table's column names.
 */
export function fillIn(
  text: string,
  facts: Facts,
  rangeOf: (span: Span) => SourceRange,
  after = "",
): { text: Printed; findings: Finding[] } {
  const { parts, broken } = parseReferences(text);
  const findings = broken.map((span) => bracesFinding(text.slice(span.start, span.end), rangeOf(span)));
  const filled = parts.map((part, index) => {
    if (typeof part === "string") return part;
    const range = rangeOf(part.span);
    const result = printReference(part, facts, range);
    if (isFinding(result)) {
      findings.push(result);
      return "";
    }
    const contradiction = unitContradiction(part, wordsOf(result), parts[index + 1] ?? after, range);
    if (contradiction) findings.push(contradiction);
    return result;
  });
  return { text: printed(filled), findings };
}

function bracesFinding(braces: string, range: SourceRange): Finding {
  const within = /^\{{3,}([^{}]+)\}{3,}$/u.exec(braces)?.[1];
  if (within) return finding("JX502", range, "大括号两边各写两个，多的会印出来", `写成 {{${within}}}`);
  const problem = /[｛｝]/u.test(braces) ? "大括号要用英文的，写两个" : "“{{”和“}}”要成对";
  return finding("JX502", range, problem, "写成 {{打印方式 数据名称}}");
}

/** What one reference prints; a number knows what it goes back to. */
export function printReference({ words }: Reference, facts: Facts, range: SourceRange): Printed | Finding {
  const [first = "", second, ...more] = words;
  if (second === undefined) return printPlainFact(first, facts, range);
  if (more.length > 0)
    return finding("JX502", range, "{{ }} 里多写了内容", "只写打印方式和一个数据名称，中间用空格隔开");
  if (isOfIndicator(first)) return printOfIndicator(second, facts[OF_INDICATOR[first]], range);
  const figure = printFigure(first, second, facts.figures, range);
  return typeof figure === "string" ? printedNumber(figure, ORIGIN.figure(second)) : figure;
}

/** Whether a reference can't be printed. */
export function isFinding(result: Printed | Finding): result is Finding {
  return typeof result === "object" && !(result instanceof PrintedText);
}

function printPlainFact(name: string, facts: Facts, range: SourceRange): Printed | Finding {
  const value = facts.plain.get(name);
  if (value !== undefined) return value;
  const known = [...facts.plain.keys()];
  const figure = facts.figures.value(name);
  if (figure) {
    const reference = figure.kind === "quantity" ? writeReference(name, figure.quantity) : `{{原样 ${name}}}`;
    return finding("JX502", range, `“${name}”前面要写打印方式`, `例如 ${reference}`);
  }
  const style = styleStuckTo(name, facts);
  if (style !== undefined)
    return finding("JX502", range, `“${style}”后面要空一格`, `写成 {{${style} ${name.slice(style.length)}}}`);
  const close = nearest(name, known);
  return finding(
    "JX502",
    range,
    `读不懂“{{${name}}}”`,
    close ? `是不是“{{${close}}}”？` : `单独可用的有：${known.join("、")}`,
  );
}

/** The style, 得分 or 分值 that a name begins with for want of the blank between them; what follows it must be a name of its own. */
function styleStuckTo(name: string, { figures, points }: Facts): string | undefined {
  const styles = Object.keys(PRINT_STYLES).filter((style) => name.startsWith(style));
  const stuck = Object.keys(OF_INDICATOR).find((word) => name.startsWith(word) && points.has(name.slice(word.length)));
  if (stuck) return stuck;
  return styles.find((style) => figures.value(name.slice(style.length)) || name.slice(style.length).includes("."));
}

function printOfIndicator(
  indicator: string,
  known: ReadonlyMap<string, Printed>,
  range: SourceRange,
): Printed | Finding {
  const value = known.get(indicator);
  if (value !== undefined) return value;
  const close = nearest(indicator, [...known.keys()]);
  return finding("JX312", range, `计分表里没有“${indicator}”`, close ? `是不是“${close}”？` : undefined);
}
