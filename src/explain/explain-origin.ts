import type { DepartmentData } from "../department/department-data.ts";
import { describeRange } from "../department/indicator-target.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { parseFormula } from "../values/formulas/parse-formula.ts";
import { writeValue, writeWithValues } from "../values/formulas/write-formula.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { explainFigure, explainOperands, placeOf } from "./explain-figure.ts";
import { explainScore } from "./explain-score.ts";
import type { FigureExplanation } from "./explanation.ts";

/** Where a printed number comes from: what it is, how it came about line by line, and the places to look it up. */
export interface Origin {
  readonly name: string;
  /** Every digit with its unit, where the number has them; a score's calculation ends with it. */
  readonly value?: string;
  readonly lines: readonly string[];
  readonly places: readonly string[];
  readonly from: readonly FigureExplanation[];
}

/** What origins are explained from. */
interface Explained {
  readonly data: Pick<DepartmentData, "targets" | "evidence">;
  readonly figures: FigureTable;
  readonly sheet: ScoreSheet | undefined;
}

/** Explains where a printed number comes from by the word for it, as `figures/origin.ts` writes it; undefined if that isn't there. */
export function explainOrigin(word: string, explained: Explained): Origin | undefined {
  const [kind = ""] = word.split(" ", 1);
  const name = word.slice(kind.length + 1);
  switch (kind) {
    case "figure": {
      const figure = explainFigure(name, explained.figures);
      return figure && originOfFigure(figure);
    }
    case "formula":
      return originOfFormula(name, explained.figures);
    case "score":
      return originOfScore(name, explained);
    case "joint":
      return originOfJointScore(name, explained);
    case "total":
      return explained.sheet && originOfTotal(explained.sheet);
    case "target":
    case "result":
      return originOfAim(kind, Number(name), explained);
    default:
      return undefined;
  }
}

/** A figure that others go back to, as an origin of its own. */
export function originOfFigure({ path, value, formula, place, from }: FigureExplanation): Origin {
  const lines = formula ? [`= ${formula.names}`, `= ${formula.values}`] : [];
  return { name: path, value, lines, places: [place], from };
}

/** A sum that a text works out by itself. */
function originOfFormula(text: string, figures: FigureTable): Origin | undefined {
  const read = parseFormula(text);
  if ("faults" in read) return undefined;
  const { formula } = read;
  const value = writeValue(figures.computePart(formula));
  return {
    name: `=${text}`,
    value,
    lines: formulaLines({ text, formula }, figures),
    places: [],
    from: explainOperands(formula, figures),
  };
}

function originOfScore(name: string, { data, figures, sheet }: Explained): Origin | undefined {
  const score = sheet && explainScore(name, sheet, figures, data.evidence);
  if (!score) return undefined;
  return {
    name: `${name} 得分`,
    lines: score.steps.map(({ text }) => text),
    places: [score.place, ...(score.evidence ? [score.evidence] : [])],
    from: score.figures,
  };
}

function originOfJointScore(name: string, explained: Explained): Origin | undefined {
  const row = explained.sheet?.rows.find(({ indicators }) => indicators.some((each) => each.indicator.name === name));
  if (!row) return undefined;
  const names = row.indicators.map(({ indicator }) => indicator.name);
  const parts = names.flatMap((each) => originOfScore(each, explained) ?? []);
  return {
    name: `${names.join("、")} 得分`,
    lines: [
      ...parts.flatMap(({ lines }, index) => lines.map((line) => `${names[index]}：${line}`)),
      `合计 ${printNumber(row.score)} 分`,
    ],
    places: [...new Set(parts.flatMap(({ places }) => places))],
    from: parts.flatMap(({ from }) => from),
  };
}

function originOfTotal({ rows, total, steps }: ScoreSheet): Origin {
  const sum = `${rows.map(({ score }) => printNumber(score)).join(" + ")}，共 ${printNumber(total)} 分`;
  const lines = steps.length > 0 ? steps.map(({ text }) => text) : [sum];
  return { name: "总分", lines, places: [], from: [] };
}

const AIMS = { target: "指标值", result: "完成值" } as const;

function originOfAim(kind: "target" | "result", row: number, { data, figures }: Explained): Origin | undefined {
  const target = data.targets[row];
  const aim = target?.[kind];
  const name = `${target?.path[2]} ${AIMS[kind]}`;
  if (aim?.kind === "range")
    return { name, value: describeRange(aim), lines: [], places: [placeOf(aim.range)], from: [] };
  if (aim?.kind !== "quantity") return undefined;
  const { formula, range } = aim;
  const from = explainOperands(formula.formula, figures);
  return {
    name,
    value: writeValue(figures.computePart(formula.formula)),
    lines: from.length > 0 ? formulaLines(formula, figures) : [],
    places: [placeOf(range)],
    from,
  };
}

function formulaLines({ text, formula }: Pick<WrittenFormula, "text" | "formula">, figures: FigureTable): string[] {
  const values = writeWithValues(text, formula, (name) => writeValue(figures.value(name) ?? { kind: "unavailable" }));
  const names = text.trim();
  return formula.kind === "name" ? [`= ${names}`] : [`= ${names}`, `= ${values.trim()}`];
}
