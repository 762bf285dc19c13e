import { DATE_OF_ISSUE } from "../department/date-of-issue.ts";
import { splitComparator } from "../department/read-aim.ts";
import { type Fate, rewriteYaml } from "../reading/yaml/rewrite-yaml.ts";
import type { YamlPath, YamlSource } from "../reading/yaml/yaml-source.ts";
import { parseFormula } from "../values/formulas/parse-formula.ts";
import { type Formula, namesIn, partsOf } from "../values/formulas/syntax-tree.ts";
import { RATIO } from "../values/quantities/units.ts";

/** The keys of indicators.yaml that are asked anew each year, and the one that is written only where there is a reason to. */
const ASKED_ANEW = ["预期目标", "实际完成情况", "年度指标值", "实际完成值", "评定", "完成程度"];
const REASON = "偏差原因";

/** year.yaml for another year, of the same form. */
export function carryYear(yaml: YamlSource, year: string): string {
  return rewriteYaml(yaml.source.text, ([key]) => (key === "年度" ? { write: `${year}年` } : undefined));
}

/**
 * department.yaml without the date that the documents were issued on.
 *
 * @param place what is written where the new one belongs, if the form has one; in a comment, for nobody knows it before the end
 */
export function carryProfile(yaml: YamlSource, place = ""): string {
  const text = rewriteYaml(yaml.source.text, ([key]) => (key === DATE_OF_ISSUE ? "gone" : undefined));
  if (place === "" || text.includes(place)) return text;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text}${text.endsWith("\n") ? "" : end}${place.replaceAll("\n", end)}${end}`;
}

/** figures.yaml or evidence.yaml with every value blanked but formulas; what is taken over from the year before becomes one. */
export function carryValues(yaml: YamlSource, takenOver: (path: string) => string | undefined): string {
  return rewriteYaml(yaml.source.text, (path) => {
    const value = valueAt(yaml, path);
    if (isMapping(value) || isOverFigures(value)) return undefined;
    const source = takenOver(path.join("."));
    return source ? { write: `=上年.${source}` } : "blank";
  });
}

/** indicators.yaml with its rows and as many goals, their texts, targets and results blanked but formulas. */
export function carryIndicators(yaml: YamlSource): string {
  return rewriteYaml(yaml.source.text, (path): Fate => {
    const key = String(path.at(-1));
    if (key === REASON) return "gone";
    return ASKED_ANEW.includes(key) && !isOverFigures(valueAt(yaml, path)) ? "blank" : undefined;
  });
}

/** Whether a value follows from figures alone: in `=196人 ÷ 200人` last year's numbers are typed, in `=甲 ÷ 乙 × 90%` none is. */
function isOverFigures(value: unknown): boolean {
  const [sign, rest] = splitComparator(String(value).trim());
  const read = sign ? parseFormula(rest) : undefined;
  return read !== undefined && "formula" in read && namesIn(read.formula).length > 0 && !hasTyped(read.formula);
}

function hasTyped(formula: Formula): boolean {
  if (formula.kind !== "quantity") return partsOf(formula).some(hasTyped);
  const { amount, unit } = formula.quantity;
  return unit.dimension !== RATIO && !amount.isZero();
}

function valueAt(yaml: YamlSource, path: YamlPath): unknown {
  return path.reduce<unknown>((data, key) => (data as Record<string | number, unknown>)[key], yaml.data);
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
