import { inOrder } from "../checks/in-order.ts";
import { type ReportedFinding, reportFindings } from "../checks/reported-finding.ts";
import { hasDepartments, presentPacks, type Selection, selectFolders } from "../workspace/workspace.ts";
import { type Examination, examineDepartment } from "./examine-department.ts";
import { examinePack } from "./examine-pack.ts";
import { SILENT } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** What examining a workspace came to. */
export interface WorkspaceExamination {
  readonly findings: readonly ReportedFinding[];
  readonly departments: readonly Examination[];
  /** The checks that packs or years have switched off, each as its code and title. */
  readonly off: readonly string[];
}

/**
 * Everything wrong with the selected departments and their packs; with nothing selected, with every pack there is.
 *
 * Why a workspace without departments is let pass while its packs have findings: whoever makes a pack mends it first. Throws
 * SelectionError.
 *
 * @param examineOne examines a department; a test that examines the same ones over and over hands in what remembers them
 */
export async function examineWorkspace(
  selection: Selection,
  tools: Tools,
  examineOne: typeof examineDepartment = examineDepartment,
): Promise<WorkspaceExamination> {
  const { root } = tools;
  const isEverything = selection.years.length === 0 && selection.departments.length === 0;
  const found = isEverything ? presentPacks(root).flatMap((id) => examinePack(id, tools)) : [];
  if (found.length > 0 && !hasDepartments(root))
    return { findings: inOrder([...tools.fontFindings, ...found]), departments: [], off: [] };
  const { years, findings } = selectFolders(root, selection, tools.schemas);
  const ofYears = new Map<string, Examination[]>();
  for (const { departments: ids, ...ofYear } of years) {
    const examined: Examination[] = [];
    for (const id of ids) examined.push(await examineOne({ root, id, ...ofYear }, tools, SILENT));
    ofYears.set(ofYear.year, examined);
  }
  const departments = [...ofYears.values()].flat();
  const all = [
    ...tools.fontFindings,
    ...found,
    ...reportFindings(findings),
    ...departments.flatMap((each) => each.findings),
  ];
  return { findings: inOrder(all), departments, off: switchedOff(ofYears) };
}

/** What is switched off in any year; where not in all of them, in which. */
function switchedOff(ofYears: ReadonlyMap<string, readonly Examination[]>): string[] {
  const yearsOf = new Map<string, string[]>();
  for (const [year, departments] of ofYears)
    for (const check of new Set(departments.flatMap(({ off }) => off)))
      yearsOf.set(check, [...(yearsOf.get(check) ?? []), year]);
  const named = [...yearsOf].map(([check, years]) =>
    years.length === ofYears.size ? check : `${check}（${years.join("、")}年）`,
  );
  return named.sort();
}
