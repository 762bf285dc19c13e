import type { Root } from "hast";
import type { DepartmentData } from "../department/department-data.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { ORIGIN } from "../figures/origin.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { Finding } from "../reading/finding.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import type { IndicatorScore, ScoreSheet } from "../scoring/score.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { type Printed, printedNumber } from "./printed-text.ts";
import type { Facts } from "./references/facts.ts";
import { fillIn } from "./references/fill-in.ts";
import { renderReport } from "./report/render-report.ts";
import { REPORT_SLOT } from "./report/report-slot.ts";
import { type IndicatorRow, indicatorRows } from "./rows/indicator-rows.ts";
import { type ScoreSheetRow, scoreRows } from "./rows/score-rows.ts";

/** What every template of a pack sees, under the names the form prints. */
export interface DocumentModel {
  readonly 年度: string;
  readonly 单位: DepartmentData["profile"] | undefined;
  readonly 项目: DepartmentData["project"] | undefined;
  readonly 满分: string;
  readonly 总分: Printed;
  readonly 等次: string;
  readonly 年度总体目标: readonly { readonly 预期目标: Printed; readonly 实际完成情况: Printed }[];
  readonly 绩效指标: readonly IndicatorRow[];
  readonly 计分表: readonly ScoreSheetRow[];
  readonly 填报说明: readonly string[];
  /** What keeps the report's place until the template is a tree. */
  readonly 报告: string;
}

/** What the texts and templates of a department may refer to. */
export function factsOf(
  year: string,
  data: DepartmentData,
  figures: FigureTable,
  pack: FormPack,
  sheet: ScoreSheet | undefined,
): Facts {
  const indicators = indicatorsOf(pack.rubric);
  const scored = new Map(
    sheet?.rows.flatMap(({ indicators }) => indicators).map((each) => [each.indicator.name, each]),
  );
  const ofEach = (say: (each: IndicatorScore) => Decimal) =>
    new Map(
      indicators.map(({ name }): [string, Printed] => {
        const score = scored.get(name);
        return [name, score ? printedNumber(printNumber(say(score)), ORIGIN.score(name)) : ""];
      }),
    );
  return {
    figures,
    rateDecimals: pack.rateDecimals,
    plain: new Map<string, Printed>([
      ["年度", year],
      ["单位名称", data.name],
      ["单位简称", data.shortName],
      ...textsOf(data.project),
      ["满分", printNumber(pack.rubric.full)],
      ["总分", sheet ? printedNumber(printNumber(sheet.total), ORIGIN.total) : ""],
      ["等次", sheet?.grade ?? ""],
    ]),
    ofIndicators: {
      得分: ofEach(({ score }) => score),
      分值: new Map(indicators.map(({ name, points }) => [name, printNumber(points)])),
      扣分: ofEach(({ score, indicator }) => indicator.points.minus(score)),
    },
  };
}

/** What a project says of itself in words, which texts may name as they name the department. */
function textsOf(project: DepartmentData["project"]): [string, string][] {
  return Object.entries(project ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

/** Prints everything that templates show but figures: goals, indicators, the score sheet, the report. */
export function documentModel(
  year: string,
  data: DepartmentData,
  pack: FormPack,
  sheet: ScoreSheet | undefined,
  facts: Facts,
): { model: DocumentModel; report?: Root; findings: Finding[] } {
  const findings: Finding[] = [];
  const noted = <T extends { findings: Finding[] }>(result: T): T => {
    findings.push(...result.findings);
    return result;
  };
  const fill = ({ text, rangeOf }: ReferencingText) => noted(fillIn(text, facts, rangeOf)).text;
  const report = data.report ? noted(renderReport(data.report, facts)).tree : undefined;
  const model: DocumentModel = {
    年度: year,
    单位: data.profile,
    项目: data.project,
    满分: printNumber(pack.rubric.full),
    总分: facts.plain.get("总分") ?? "",
    等次: sheet?.grade ?? "",
    年度总体目标: data.goals.map(({ expected, actual }) => ({ 预期目标: fill(expected), 实际完成情况: fill(actual) })),
    绩效指标: noted(indicatorRows(data.targets, facts, sheet, fill)).rows,
    填报说明: pack.rubric.notes.map((note) => note.text),
    计分表: sheet ? scoreRows(pack.rubric, sheet, data.evidence) : [],
    报告: report ? REPORT_SLOT : "",
  };
  return { model, ...(report ? { report } : {}), findings };
}
