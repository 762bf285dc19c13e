import type { Note } from "../checks/note.ts";
import type { Relation } from "../checks/relation.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { writeValue, writeWithValues } from "../formulas/write-formula.ts";
import { explainOperands, placeOf } from "./explain-figure.ts";
import type { RelationExplanation } from "./explanation.ts";

/** Explains a balance of the form by its code: what it asks, with names and with values; undefined if there is none. */
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
  return {
    code,
    name,
    severity,
    place: placeOf(range),
    formula: { names: formula.text.trim(), values: values.trim() },
    ...(tolerance ? { tolerance: writeValue({ kind: "quantity", quantity: tolerance.allowed }) } : {}),
    fix,
    ...(reason === undefined ? {} : { reason }),
    figures: explainOperands(formula.formula, figures),
  };
}
