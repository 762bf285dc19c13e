import { join } from "node:path";
import { hasErrors, type ReportedFinding, reportFindings } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import { isAmongSources, type Selection, selectFolders } from "../workspace/workspace.ts";
import { type BuiltFile, buildDepartment } from "./build-department.ts";
import { type EvaluatedDepartment, type Examination, examineDepartment } from "./examine-department.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { type Progress, SILENT } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** What building a department came to. */
interface DepartmentBuild extends Omit<Examination, "evaluated"> {
  /** What a browser refused to print, and why; it is among the findings too. */
  readonly refused: readonly ReportedFinding[];
  /** None if something in the sources or on paper keeps its documents from being made; what it had stays as it was. */
  readonly files: readonly BuiltFile[];
  /** Present if there are files. */
  readonly evaluated?: EvaluatedDepartment;
}

/** What building a workspace came to. */
interface WorkspaceBuild {
  /** Whether everything that was asked for has been made. */
  readonly isComplete: boolean;
  /** What is wrong with fonts, years and folders; what is wrong with departments and their packs, they say themselves. */
  readonly findings: readonly ReportedFinding[];
  /** None if the workspace's own fonts are wrong: printed in others, the documents would look handed in by someone else. */
  readonly departments: readonly DepartmentBuild[];
}

/** Who is told how a build goes on while it goes on. */
export interface BuildWatcher {
  /** What is wrong before any department is begun. */
  readonly found: (findings: readonly ReportedFinding[]) => void;
  readonly begins: (place: DepartmentPlace) => Progress;
  /** What the department's sources came to; its documents are still to be made. */
  readonly examined: (examination: Examination) => void;
  readonly ends: (built: DepartmentBuild) => void;
}

/** For whoever only wants what a build came to. */
const UNWATCHED: BuildWatcher = { found: () => {}, begins: () => SILENT, examined: () => {}, ends: () => {} };

/**
 * Checks each department and, where nothing is wrong, writes its documents; one's errors don't stop the next.
 *
 * Throws SelectionError, and EnvironmentError where the machine can't print or write.
 *
 * @param out the folder to write to, absolute
 * @param open opens what prints
 */
export async function buildWorkspace(
  selection: Selection,
  out: string,
  tools: Tools,
  open: () => Promise<LazyPrinter>,
  watcher: BuildWatcher = UNWATCHED,
): Promise<WorkspaceBuild> {
  const { root, schemas, fontFindings } = tools;
  const { years, findings: ofFolders } = selectFolders(root, selection, schemas);
  const places = years.flatMap(({ departments, ...year }) =>
    departments.map((id): DepartmentPlace => ({ root, id, ...year })),
  );
  refuseSources(root, out, places);
  const findings = [...fontFindings, ...reportFindings(ofFolders)];
  watcher.found(findings);
  if (hasErrors(fontFindings)) return { isComplete: false, findings, departments: [] };
  const departments: DepartmentBuild[] = [];
  const printer = await open();
  if (places.length > 0) printer.start();
  try {
    for (const place of places) departments.push(await buildOne(place, out, tools, printer, watcher));
  } finally {
    await printer.close();
  }
  const isComplete = !hasErrors(findings) && departments.every(({ evaluated }) => evaluated);
  return { isComplete, findings, departments };
}

function refuseSources(root: string, out: string, places: readonly DepartmentPlace[]): void {
  if (places.some(({ year, id }) => isAmongSources(root, join(out, year, id))))
    throw new SelectionError(`不能输出到 ${out}：会换掉 data、schema、templates 里的文件；换一个文件夹`);
}

async function buildOne(
  place: DepartmentPlace,
  out: string,
  tools: Tools,
  printer: LazyPrinter,
  watcher: BuildWatcher,
): Promise<DepartmentBuild> {
  const progress = watcher.begins(place);
  const { evaluated, ...examination } = await examineDepartment(place, tools, progress);
  watcher.examined(examination);
  const made = evaluated && (await buildDepartment(evaluated, place, out, printer, tools, progress));
  const refused = reportFindings(made?.findings ?? []);
  const built: DepartmentBuild = {
    ...examination,
    findings: [...examination.findings, ...refused],
    refused,
    files: made?.files ?? [],
    ...(evaluated && refused.length === 0 ? { evaluated } : {}),
  };
  watcher.ends(built);
  return built;
}
