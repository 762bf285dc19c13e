import { counterparts } from "../../../src/checks/figures/counterparts.ts";
import { relations } from "../../../src/checks/figures/relations.ts";
import type { IndicatorTarget } from "../../../src/department/indicator-target.ts";
import type { FigureTable } from "../../../src/figures/figure-table.ts";
import type { Counterpart } from "../../../src/figures/relations/counterpart.ts";
import type { Relation } from "../../../src/figures/relations/relation.ts";
import type { Finding } from "../../../src/reading/finding.ts";

/** What is found of relations in figures. */
export function checkRelations(asked: readonly Relation[], figures: FigureTable): Finding[] {
  return relations.find({ pack: { relations: asked }, figures, slips: [] });
}

/** What is found of a department's indicators beside the figures that they repeat. */
export function checkCounterparts(
  targets: readonly IndicatorTarget[],
  asked: readonly Counterpart[],
  figures: FigureTable,
): Finding[] {
  return counterparts.find({ targets, pack: { counterparts: asked, rateDecimals: 2 }, figures });
}
