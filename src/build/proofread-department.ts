import type { DepartmentData } from "../department/department-data.ts";
import type { FormPack, OutlineEntry } from "../pack/form-pack.ts";
import { outlineEntries } from "../pack/outline-entries.ts";
import { findFormYears } from "../proofreading/find-years.ts";
import { type Background, type PrescribedWords, proofread } from "../proofreading/proofread.ts";
import type { Finding } from "../reading/findings/finding.ts";
import { reportBlocks } from "../reading/markdown/report-blocks.ts";

/** What is wrong with the words: the department's own, its report, and the years that the form prints. */
export function proofreadDepartment(
  { texts, report }: Pick<DepartmentData, "texts" | "report">,
  pack: Pick<FormPack, "printed" | "outline">,
  background: Omit<Background, "outline">,
): Finding[] {
  const narrative = report ? [{ blocks: reportBlocks(report), refers: true, tells: true }] : [];
  return [
    ...proofread([...texts, ...narrative], { ...background, outline: prescribedBy(pack.outline) }),
    ...pack.printed.flatMap((block) => findFormYears(block, background.year)),
  ];
}

function prescribedBy(outline: readonly OutlineEntry[]): PrescribedWords {
  const all = outlineEntries(outline);
  return {
    headings: new Set(all.map(({ title }) => title)),
    figures: new Set(all.flatMap(({ states }) => states)),
  };
}
