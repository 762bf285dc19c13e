import { findAll } from "../checks/check.ts";
import { DEPARTMENT_CHECKS } from "../checks/department/all.ts";
import type { CopiedTexts } from "../checks/department/department-subject.ts";
import { BALANCES, FIGURE_CHECKS } from "../checks/figures/all.ts";
import { findSlips } from "../checks/figures/slips/find-slips.ts";
import { DATE_OF_ISSUE } from "../department/date-of-issue.ts";
import type { DepartmentData } from "../department/department-data.ts";
import { declaredFigures } from "../figures/declared-figures.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { packReferences } from "../pack/pack-references.ts";
import { withoutComments } from "../pack/template-tags.ts";
import type { Finding } from "../reading/finding.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";

/** Where a department's figures and targets contradict each other, or leave a reason owing. */
export function checkDepartment(
  year: number,
  { figures: own, goals, targets, evidence, notes, profileCursor, printed, noted, report }: DepartmentData,
  pack: FormPack,
  figures: FigureTable,
  schemas: SchemaStore,
  copies: readonly CopiedTexts[],
): Finding[] {
  const { id, reasonDue, rubric } = pack;
  const declared = declaredFigures(schemas, `${id}/figures`);
  const slips = findSlips({ figures, own, declared, pack });
  const references = packReferences(pack);
  const written = report ? { report: report.source } : {};
  const subject = { figures, own, targets, declared, references, pack, slips, ...written };
  const balances = findAll(BALANCES, subject);
  // What a note lets stand leaves the reason owing.
  const unanswered = balances.filter(({ code }) => !notes.some((note) => note.code === code));
  return [
    ...balances,
    ...findAll(FIGURE_CHECKS, subject),
    ...findAll(DEPARTMENT_CHECKS, {
      ...{ goals, targets, evidence, copies, figures, year, balances, unanswered, printed },
      ...(noted ? { noted } : {}),
      sections: rubric.sections,
      printsDate: pack.documents.some(({ template }) => withoutComments(template.text).includes(DATE_OF_ISSUE)),
      ...(profileCursor ? { profile: profileCursor } : {}),
      ...(reasonDue ? { reasonDue } : {}),
    }),
  ];
}
