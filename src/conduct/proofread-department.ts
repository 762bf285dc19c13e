import type { DepartmentData } from "../department/department-data.ts";
import { reportBlocks } from "../documents/report-blocks.ts";
import type { Finding } from "../findings/finding.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { findFormYears } from "../proofreading/find-years.ts";
import { type Background, proofread } from "../proofreading/proofread.ts";

/** What is wrong with the words: the department's own, its report, and the years that the form prints. */
export function proofreadDepartment(
  { texts, report }: Pick<DepartmentData, "texts" | "report">,
  pack: Pick<FormPack, "printed">,
  background: Background,
): Finding[] {
  const narrative = report ? [{ blocks: reportBlocks(report), refers: true, tells: true }] : [];
  return [
    ...proofread([...texts, ...narrative], background),
    ...pack.printed.flatMap((block) => findFormYears(block, background.year)),
  ];
}
