import type { FigureTable } from "../figures/figure-table.ts";
import type { Step } from "../scoring/award.ts";
import type { ScoreRow } from "../scoring/score.ts";
import type { Value } from "../values/formulas/value.ts";
import { printDigits, printNumber } from "../values/quantities/print-quantity.ts";
import { numberIn } from "../values/quantities/quantity.ts";
import { ONE, unitNamed } from "../values/quantities/units.ts";
import type { Evaluation, Output } from "./output.ts";

/** A value as programs read it: a decimal string with its unit, 是 or 否, or null where nothing can be computed. */
interface ResultValue {
  readonly value: string | null;
  readonly unit: string | null;
}

/** What a department's evaluation came to, as programs read it. Numbers are decimal strings; a computed ratio is given in %, a division without end with ten decimals. */
export interface DepartmentResult {
  readonly year: string;
  /** Its folder, and that of the project where projects are evaluated. */
  readonly department: string;
  readonly project?: string;
  readonly name: string;
  readonly projectName?: string;
  /** The form pack's folder. */
  readonly pack: string;
  readonly total: string;
  /** The points there are. */
  readonly points: string;
  readonly grade: string;
  /** What else was done to the sum of the scores. */
  readonly steps?: readonly Step[];
  /** The score cells, in the order of the form. */
  readonly indicators: readonly (ResultValue & {
    readonly path: readonly string[];
    readonly points: string;
    readonly score: string;
    /** The steps of its calculation; where several indicators share the cell, each says whose it is. */
    readonly steps: readonly (Step & { readonly indicator?: string })[];
  })[];
  /** By path; `source` is file:line, where the value or its formula is written. */
  readonly figures: Readonly<Record<string, ResultValue & { readonly formula?: string; readonly source: string }>>;
}

/** The name of the file that has the result for programs. */
export const RESULT = "result.json";

/** The result for programs, as a file. */
export const result: Output = (evaluation) => [
  { name: RESULT, make: () => `${JSON.stringify(describeResult(evaluation), null, 2)}\n` },
];

/** What an evaluation came to, for programs. */
export function describeResult({
  year,
  data,
  pack,
  figures,
  sheet,
}: Omit<Evaluation, "documents" | "submission">): DepartmentResult {
  const [department = "", project] = data.id.split("/");
  return {
    year,
    department,
    ...(project ? { project } : {}),
    name: data.name,
    ...(project ? { projectName: String(data.project?.项目名称) } : {}),
    pack: pack.id,
    total: printNumber(sheet.total),
    points: printNumber(sheet.full),
    grade: sheet.grade,
    ...(sheet.steps.length > 0 ? { steps: sheet.steps } : {}),
    indicators: sheet.rows.map(describeRow),
    figures: Object.fromEntries([...figures.figures.keys()].map((path) => [path, describeFigure(path, figures)])),
  };
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

function describeValue(value: Value): ResultValue {
  if (value.kind === "yes-no") return { value: value.value ? "是" : "否", unit: null };
  if (value.kind !== "quantity") return { value: null, unit: null };
  const unit = value.quantity.unit === ONE ? unitNamed("%") : value.quantity.unit;
  return { value: printDigits(numberIn(value.quantity, unit)), unit: unit.name };
}
