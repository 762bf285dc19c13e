import { inOrder } from "../checks/in-order.ts";
import type { ReportedFinding } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { hasDepartments, presentPacks } from "../workspace/present.ts";
import type { Selection } from "../workspace/workspace.ts";
import { FINDINGS, type Found } from "./found.ts";
import { fontsKey, packsKey } from "./kept/keys.ts";
import { remember } from "./kept/memory.ts";
import type { Run } from "./run.ts";
import { selectPlaces } from "./select-places.ts";

/** What examining a workspace came to. */
export interface WorkspaceExamination<Each extends Found = Found> {
  readonly findings: readonly ReportedFinding[];
  readonly departments: readonly Each[];
  /** The checks that packs or years have switched off, each as its code and title. */
  readonly off: readonly string[];
  /** Whether there is no department yet, so that only the form packs were looked at. */
  readonly formsAlone: boolean;
}

/**
 * Everything wrong with the selected departments and their packs; with nothing selected, with every pack there is.
 *
 * Why a workspace that has packs and no department yet is let pass: whoever makes a pack begins with it alone. Throws
 * SelectionError.
 *
 * @param examineAll finds what is wanted of each department
 */
export async function examineWorkspace<Each extends Found>(
  selection: Selection,
  run: Run,
  examineAll: (places: readonly DepartmentPlace[], run: Run) => Promise<readonly Each[]>,
): Promise<WorkspaceExamination<Each>> {
  const isEverything = selection.years.length === 0 && selection.departments.length === 0;
  const ofFonts = await findInFonts(run);
  const found = isEverything ? await findInPacks(run) : [];
  if (isEverything && presentPacks(run.root).length > 0 && !hasDepartments(run.root))
    return { findings: inOrder([...ofFonts, ...found]), departments: [], off: [], formsAlone: true };
  const { places, findings } = await selectPlaces(selection, run);
  const departments = await examineAll(places, run);
  const all = [...ofFonts, ...found, ...findings, ...departments.flatMap((each) => each.findings)];
  return { findings: inOrder(all), departments, off: switchedOff(departments), formsAlone: false };
}

/** What is wrong with the fonts that the workspace names for itself. */
export async function findInFonts(run: Run): Promise<readonly ReportedFinding[]> {
  return remember(
    run.memory,
    "found/fonts",
    await fontsKey(run),
    FINDINGS,
    async () => (await run.tools()).fontFindings,
  );
}

function findInPacks(run: Run): Promise<readonly ReportedFinding[]> {
  return remember(run.memory, "found/packs", packsKey(run), FINDINGS, async () => {
    const [{ examinePack }, tools] = await Promise.all([import("./examine-pack.ts"), run.tools()]);
    return presentPacks(run.root).flatMap((id) => examinePack(id, tools));
  });
}

/** What is switched off in any year; where not in all of them, in which. */
function switchedOff(departments: readonly Found[]): string[] {
  const years = new Set(departments.map(({ year }) => year));
  const yearsOf = new Map<string, Set<string>>();
  for (const { year, off } of departments)
    for (const check of off) yearsOf.set(check, (yearsOf.get(check) ?? new Set()).add(year));
  const named = [...yearsOf].map(([check, own]) =>
    own.size === years.size ? check : `${check}（${[...own].join("、")}年）`,
  );
  return named.sort();
}
