/**
 * The program as a library: what the commands check, build and explain do, as typed values. Nothing is printed and nothing ends
 * the process. docs/api.md tells how to use it.
 */
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildWorkspace } from "./build/build-workspace.ts";
import { copiedTextsOf } from "./build/copied-texts.ts";
import type { BuiltFile, DepartmentBuild } from "./build/department-build.ts";
import { examineDepartment } from "./build/examine-department.ts";
import { examineWorkspace } from "./build/examine-workspace.ts";
import { explainInDepartment } from "./build/explain-in-department.ts";
import type { Found } from "./build/found.ts";
import { memoryFolder, NO_MEMORY, openMemory } from "./build/kept/memory.ts";
import { makerFor } from "./build/open-maker.ts";
import { SILENT } from "./build/progress.ts";
import { openRun, type Run } from "./build/run.ts";
import { openTools } from "./build/tools.ts";
import { inOrder } from "./checks/in-order.ts";
import { fails, type ReportedFinding } from "./checks/reported-finding.ts";
import type { DepartmentPlace } from "./department/load-department.ts";
import type { NameExplanation } from "./explain/explain-name.ts";
import { type DepartmentResult, describeResult, RESULT } from "./outputs/result.ts";

export { entryOf as explainCode } from "./checks/catalogue.ts";
export { EnvironmentError } from "./printing/environment-error.ts";
export { SelectionError } from "./workspace/selection-error.ts";
export type { BuiltFile, DepartmentResult, NameExplanation, ReportedFinding };

/** A workspace, and what to work on in it. */
export interface WorkspaceRequest {
  /** The folder that has data/, templates/ and schema/ in it. */
  readonly root: string;
  /** The years to work on, such as "2023"; all of them unless given. */
  readonly years?: readonly string[];
  /** Departments' folders, or `department/project`; all of them unless given. */
  readonly departments?: readonly string[];
  /** Whether a 核实 without a reason keeps documents from being made as well. */
  readonly strict?: boolean;
}

/** What there is to say of a department, or of a project where projects are evaluated. */
export interface DepartmentReport extends Found {
  /** Absent while a finding keeps its documents from being made. */
  readonly result?: DepartmentResult;
}

/** What there is to say of a workspace. */
export interface WorkspaceReport<Department = DepartmentReport> {
  /** Whether the command would end with 0. */
  readonly passes: boolean;
  /** All findings, by file and place, each once. */
  readonly findings: readonly ReportedFinding[];
  readonly departments: readonly Department[];
}

/** A department whose documents were to be made. */
export interface BuiltDepartment extends DepartmentReport {
  /**
   * The files that were made, or, where nothing has changed, left as they were; none where there is no result, and what was there
   * before stays.
   */
  readonly files: readonly BuiltFile[];
}

/** Finds everything that a build would find wrong but what only paper shows. Throws SelectionError. */
export async function check(request: WorkspaceRequest): Promise<WorkspaceReport> {
  const { root, strict, ...selection } = complete(request);
  const run = openRun({ root, strict }, NO_MEMORY);
  const { findings, departments } = await examineWorkspace(selection, run, async (places) => {
    const reports: DepartmentReport[] = [];
    for (const place of places) reports.push(await reportOn(place, run));
    return reports;
  });
  return { passes: !fails(findings, strict), findings, departments };
}

/**
 * Checks departments and makes the documents of each that nothing is wrong with.
 *
 * Throws SelectionError, and EnvironmentError where the machine can't print or write.
 *
 * @param request.out the folder to write to; out/ in the workspace unless given
 */
export async function build(
  request: WorkspaceRequest & { readonly out?: string },
): Promise<WorkspaceReport<BuiltDepartment>> {
  const { root, strict, ...selection } = complete(request);
  const out = resolve(request.out ?? join(root, "out"));
  const all: ReportedFinding[] = [];
  const departments: BuiltDepartment[] = [];
  const run = openRun({ root, strict }, openMemory(memoryFolder(out)));
  const passes = await buildWorkspace(selection, out, run, makerFor(run, out, false), {
    begins: (findings) => void all.push(...findings),
    works: () => SILENT,
    ends: (built) => {
      all.push(...built.findings);
      departments.push(describeBuild(built));
    },
  });
  return { passes, findings: inOrder(all), departments };
}

/**
 * Tells how what a department calls by a name came about: an indicator's score, the total (总分), the grade (等次), a figure,
 * a balance by its code.
 *
 * Throws SelectionError where nothing is called so, or no one department is meant.
 */
export async function explain(request: WorkspaceRequest & { readonly name: string }): Promise<NameExplanation> {
  const { root, strict, ...selection } = complete(request);
  if (typeof request.name !== "string") throw new TypeError("name 要写要说明的名称");
  return explainInDepartment(selection, request.name, openTools({ root, strict }));
}

/** A request with what it left out. Throws TypeError for what only a caller without types can write. */
function complete({ root, years = [], departments = [], strict = false }: WorkspaceRequest) {
  if (typeof root !== "string") throw new TypeError("root 要写工作区的文件夹");
  for (const [name, list] of Object.entries({ years, departments }))
    if (!Array.isArray(list) || list.some((each) => typeof each !== "string"))
      throw new TypeError(`${name} 要写成字符串的数组，例如 ["${name === "years" ? "2023" : "shuiliju"}"]`);
  return { root: resolve(root), years, departments, strict };
}

async function reportOn(place: DepartmentPlace, run: Run): Promise<DepartmentReport> {
  const { evaluated, ...found } = await examineDepartment(
    place,
    await run.tools(),
    SILENT,
    await copiedTextsOf(place, run),
  );
  return { ...found, ...(evaluated ? { result: describeResult({ ...evaluated, year: place.year }) } : {}) };
}

function describeBuild({ year, id, name, findings, off, files }: DepartmentBuild): BuiltDepartment {
  const made = files.find(({ path }) => basename(path) === RESULT);
  const result = made ? { result: JSON.parse(readFileSync(made.path, "utf8")) as DepartmentResult } : {};
  return { year, id, name, findings, off, files, ...result };
}
