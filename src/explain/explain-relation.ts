import type { Note } from "../department/note.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { broken } from "../figures/relations/describe-sides.ts";
import type { Relation } from "../figures/relations/relation.ts";
import { gapOf, isTolerated } from "../figures/relations/tolerance.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { writeValue, writeWithValues } from "../values/formulas/write-formula.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { explainOperands, placeOf } from "./explain-figure.ts";
import type { RelationExplanation, Verdict } from "./explanation.ts";

/** Explains a balance of the form by its code: what it asks, and whether that is so; undefined if there is none. */
export function explainRelation(
  code: string,
  relations: readonly Relation[],
  figures: FigureTable,
  notes: readonly Note[],
): RelationExplanation | undefined {
  const relation = relations.find((each) => each.code === code);
  if (!relation) return undefined;
  const { name, severity, formula, tolerance, fix, range } = relation;
  const reason = notes.find((note) => note.code === code)?.reason;
  const values = writeWithValues(formula.text, formula.formula, (path) =>
    writeValue(figures.value(path) ?? { kind: "unavailable" }),
  );
  const verdict = verdictOf(relation, figures);
  return {
    code,
    name,
    severity,
    place: placeOf(range),
    formula: { names: formula.text.trim(), values: values.trim() },
    verdict,
    ...detailsOf(formula, verdict, figures),
    ...(tolerance ? { tolerance: writeValue({ kind: "quantity", quantity: tolerance.allowed }) } : {}),
    ...(verdict === "不成立" ? reportedBy(relation, relations, figures) : {}),
    fix,
    ...(reason === undefined ? {} : { reason }),
    figures: explainOperands(formula.formula, figures),
  };
}

function verdictOf(relation: Relation, figures: FigureTable): Verdict {
  const value = figures.computePart(relation.formula.formula);
  if (value.kind !== "yes-no") return "算不出来";
  if (value.value) return "成立";
  return isTolerated(relation, figures) === true ? "相差在允许误差之内" : "不成立";
}

function detailsOf(
  { text, formula }: WrittenFormula,
  verdict: Verdict,
  figures: FigureTable,
): Pick<RelationExplanation, "sides" | "broken"> {
  if (formula.kind === "comparison") {
    const [left, right] = [formula.left, formula.right].map((side) => writeValue(figures.computePart(side)));
    const gap = gapOf(formula, figures);
    return { sides: { left: left as string, right: right as string, ...(gap ? { gap: printExact(gap) } : {}) } };
  }
  if (verdict !== "不成立") return {};
  return { broken: broken(formula, figures).map(({ span }) => text.slice(span.start, span.end)) };
}

function reportedBy(
  { yieldsTo }: Relation,
  relations: readonly Relation[],
  figures: FigureTable,
): Pick<RelationExplanation, "reportedBy"> {
  const others = relations.filter(({ code }) => yieldsTo.includes(code));
  const codes = others.filter((other) => verdictOf(other, figures) === "不成立").map(({ code }) => code);
  return codes.length > 0 ? { reportedBy: codes } : {};
}
