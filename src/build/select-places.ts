import type { ReportedFinding } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import type { Selection } from "../workspace/workspace.ts";
import { FINDINGS } from "./found.ts";
import { foldersKey } from "./kept/keys.ts";
import { remember } from "./kept/memory.ts";
import { listOf, type Shape, TEXT, withParts } from "./kept/shape.ts";
import type { Run } from "./run.ts";

const SELECTED: Shape = withParts({
  years: listOf(
    withParts({
      year: TEXT,
      packId: TEXT,
      departments: listOf(TEXT),
      levels: listOf(withParts({ code: TEXT, setting: TEXT })),
    }),
  ),
  findings: FINDINGS,
});

/** The departments to work on, those of a year together, and what is wrong with years and folders. Throws SelectionError. */
export async function selectPlaces(
  { years, departments }: Selection,
  run: Run,
): Promise<{ places: readonly DepartmentPlace[]; findings: readonly ReportedFinding[] }> {
  const { root, memory, tools } = run;
  const selection = { years, departments };
  const selected = await remember(memory, "folders", foldersKey(run, selection), SELECTED, async () => {
    const [{ selectFolders }, { reportFindings }, { schemas }] = await Promise.all([
      import("../workspace/workspace.ts"),
      import("../checks/report-findings.ts"),
      tools(),
    ]);
    const { years, findings } = selectFolders(root, selection, schemas);
    return { years, findings: reportFindings(findings) };
  });
  const places = selected.years.flatMap(({ departments, ...year }) => departments.map((id) => ({ root, id, ...year })));
  return { places, findings: selected.findings };
}
