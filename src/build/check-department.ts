import { checkLastYear } from "../checks/check-last-year.ts";
import { checkRelations } from "../checks/check-relations.ts";
import { checkCopies } from "../department/check-copies.ts";
import { checkCounterparts } from "../department/check-counterparts.ts";
import { checkDivisors } from "../department/check-divisors.ts";
import { checkReasons } from "../department/check-reasons.ts";
import { checkRowOrder } from "../department/check-row-order.ts";
import { checkTypedResults } from "../department/check-typed-results.ts";
import { checkVanishing } from "../department/check-vanishing.ts";
import type { DepartmentData } from "../department/department-data.ts";
import { declaredFigures } from "../figures/declared-figures.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { packReferences } from "../pack/pack-references.ts";
import type { Finding } from "../reading/findings/finding.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";

/** Where a department's figures and targets contradict each other, or leave a reason owing. */
export function checkDepartment(
  year: number,
  { figures: own, goals, targets, notes }: Pick<DepartmentData, "figures" | "goals" | "targets" | "notes">,
  pack: FormPack,
  figures: FigureTable,
  schemas: SchemaStore,
): Finding[] {
  const { id, relations, counterparts, reasonDue, rubric } = pack;
  const balances = [
    ...checkRelations(relations, figures),
    ...checkCounterparts(targets, counterparts, figures),
    ...checkLastYear(declaredFigures(schemas, `${id}/figures`), figures),
  ];
  // What a note lets stand leaves the reason owing.
  const unexplained = balances.filter(({ code }) => !notes.some((note) => note.code === code));
  return [
    ...balances,
    ...checkVanishing(packReferences(pack), figures),
    ...checkDivisors(own, targets, figures, rubric),
    ...checkRowOrder(targets),
    ...(reasonDue
      ? checkReasons(targets, figures, { deviation: reasonDue, sections: rubric.sections, year }, unexplained)
      : []),
    ...checkCopies(goals, targets),
    ...checkTypedResults(targets, figures, balances),
  ];
}
