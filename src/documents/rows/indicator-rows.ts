import type { Aim, IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { ORIGIN } from "../../figures/origin.ts";
import type { Finding } from "../../reading/finding.ts";
import type { ReferencingText } from "../../reading/referencing-text.ts";
import type { ScoreSheet } from "../../scoring/score.ts";
import { UNAVAILABLE, type Value } from "../../values/formulas/value.ts";
import { printAsWritten, printLike, printNumber } from "../../values/quantities/print-quantity.ts";
import { type Printed, printedNumber } from "../printed-text.ts";
import type { Facts } from "../references/facts.ts";
import { NOTHING } from "../references/print-reference.ts";
import { mergeCells } from "./merge-cells.ts";
import { printScore } from "./print-score.ts";

/** A row of the indicator table as its template names the cells. */
export interface IndicatorRow {
  readonly 一级指标: { readonly 名称: string; readonly 行数: number } | null;
  readonly 二级指标: { readonly 名称: string; readonly 行数: number } | null;
  readonly 三级指标: string;
  readonly 年度指标值: Printed;
  readonly 实际完成值: Printed;
  readonly 偏差原因: Printed;
  /** The points and the score of an indicator that the sheet scores; both empty for others. */
  readonly 分值: string;
  readonly 得分: Printed;
}

/** The indicators of the self-evaluation with their merged cells, targets and results printed, and their reasons filled in. */
export function indicatorRows(
  targets: readonly IndicatorTarget[],
  { figures, rateDecimals }: Pick<Facts, "figures" | "rateDecimals">,
  sheet: ScoreSheet | undefined,
  fill: (text: ReferencingText) => Printed,
): { rows: IndicatorRow[]; findings: Finding[] } {
  const named = (cell: { shown: string; rows: number } | null) => cell && { 名称: cell.shown, 行数: cell.rows };
  const sections = mergeCells(
    targets,
    ({ path }) => path[0],
    ({ path }) => path[0],
  ).map(named);
  const groups = mergeCells(
    targets,
    ({ path }) => `${path[0]}/${path[1]}`,
    ({ path }) => path[1],
  ).map(named);
  const findings: Finding[] = [];
  const rows = targets.map((row, index): IndicatorRow => {
    const [target, result] = [compute(row.target, figures), compute(row.result, figures)];
    findings.push(...target.findings, ...result.findings);
    return {
      一级指标: sections[index] ?? null,
      二级指标: groups[index] ?? null,
      三级指标: row.path[2],
      年度指标值: ofAim(row.target, printTarget(row.target, target.value, rateDecimals), ORIGIN.target(index)),
      实际完成值: ofAim(
        row.result,
        printResult(row.result, result.value, target.value, rateDecimals),
        ORIGIN.result(index),
      ),
      偏差原因: row.reason ? fill(row.reason) : "",
      ...scoreOf(row, sheet),
    };
  });
  return { rows, findings };
}

function scoreOf({ path }: IndicatorTarget, sheet: ScoreSheet | undefined): Pick<IndicatorRow, "分值" | "得分"> {
  const scored = sheet?.rows.find((row) => row.path.every((name, level) => name === path[level]));
  return scored ? { 分值: printNumber(scored.points), 得分: printScore(scored) } : { 分值: "", 得分: "" };
}

/** What is said in words comes from nowhere else. */
function ofAim({ kind }: Aim, text: string, origin: string): Printed {
  return kind === "quantity" || kind === "range" ? printedNumber(text, origin) : text;
}

function compute(aim: Aim, figures: FigureTable): { value: Value; findings: Finding[] } {
  if (aim.kind === "range") return { value: { kind: "quantity", quantity: aim.most }, findings: [] };
  return aim.kind !== "quantity" ? { value: UNAVAILABLE, findings: [] } : figures.compute(aim.formula);
}

function printTarget(aim: Aim, value: Value, rateDecimals: number): string {
  if (aim.kind !== "quantity") return aim.words;
  const comparator = aim.comparator === "=" ? "" : aim.comparator;
  return value.kind === "quantity" ? comparator + printAsWritten(value.quantity, rateDecimals) : printOther(value);
}

/** In the unit of the target, so that the two can be compared at a glance. */
function printResult(aim: Aim, value: Value, target: Value, rateDecimals: number): string {
  if (aim.kind !== "quantity") return aim.words;
  if (value.kind !== "quantity") return printOther(value);
  const alike = target.kind === "quantity" && target.quantity.unit.dimension === value.quantity.unit.dimension;
  return alike
    ? printLike(value.quantity, target.quantity, rateDecimals)
    : printAsWritten(value.quantity, rateDecimals);
}

function printOther(value: Value): string {
  if (value.kind !== "yes-no") return NOTHING;
  return value.value ? "是" : "否";
}
