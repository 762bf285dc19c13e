import type { FigureTable } from "../figures/figure-table.ts";
import type { ScoreRow } from "../scoring/score.ts";
import type { Value } from "../values/formulas/value.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { numberIn } from "../values/quantities/quantity.ts";
import { ONE, unitNamed } from "../values/quantities/units.ts";
import type { Evaluation, Output } from "./output.ts";

/** The result as programs read it: numbers as decimal strings, each with its unit; a computed ratio is given in %. */
export const result: Output<never> = {
  needs: [],
  files: async (evaluation) => [{ name: "result.json", make: () => write(evaluation) }],
};

function write({ year, data, pack, figures, sheet }: Evaluation): string {
  const [department, project] = data.id.split("/");
  const described = {
    year,
    department,
    ...(project ? { project } : {}),
    name: data.name,
    ...(project ? { projectName: data.project?.项目名称 } : {}),
    pack: pack.id,
    total: printNumber(sheet.total),
    points: printNumber(sheet.full),
    grade: sheet.grade,
    ...(sheet.steps.length > 0 ? { steps: sheet.steps } : {}),
    indicators: sheet.rows.map(describeRow),
    figures: Object.fromEntries([...figures.figures.keys()].map((path) => [path, describeFigure(path, figures)])),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function describeRow({ path, points, score, indicators }: ScoreRow) {
  const [only] = indicators;
  const single = indicators.length === 1 ? only : undefined;
  return {
    path,
    points: printNumber(points),
    score: printNumber(score),
    ...(single?.value ? describeValue(single.value) : { value: single?.judgement ?? null, unit: null }),
    steps: indicators.flatMap(({ indicator, steps }) =>
      steps.map((step) => (single ? step : { indicator: indicator.name, ...step })),
    ),
  };
}

function describeFigure(path: string, figures: FigureTable) {
  const { written, range } = figures.figures.get(path) as NonNullable<ReturnType<FigureTable["figures"]["get"]>>;
  const place = { source: `${range.file}:${range.start.line}` };
  const origin = written.kind === "formula" ? { formula: `=${written.formula.text.trim()}`, ...place } : place;
  return { ...describeValue(figures.value(path) ?? { kind: "unavailable" }), ...origin };
}

function describeValue(value: Value): { value: string | null; unit: string | null } {
  if (value.kind === "yes-no") return { value: value.value ? "是" : "否", unit: null };
  if (value.kind !== "quantity") return { value: null, unit: null };
  const unit = value.quantity.unit === ONE ? unitNamed("%") : value.quantity.unit;
  return { value: printNumber(numberIn(value.quantity, unit)), unit: unit.name };
}
