import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Finding, finding } from "../findings/finding.ts";
import { cursorAt } from "../source/yaml-cursor.ts";
import { nearest } from "../text/nearest.ts";
import { loadYaml } from "../validation/load-yaml.ts";
import type { SchemaStore } from "../validation/schema-store.ts";

/** A year's folder under data/: the pack it uses and the departments in it, or where projects are evaluated, their projects. */
export interface YearFolder {
  readonly year: string;
  readonly packId: string;
  /** Folders below the year's: `department`, or `department/project`. */
  readonly departments: readonly string[];
}

/** A choice of years and departments that doesn't fit the workspace; the message is for the person who typed it. */
export class SelectionError extends Error {}

/** What to work on; empty lists mean everything. */
export interface Selection {
  readonly years: readonly string[];
  readonly departments: readonly string[];
}

/** The years and departments of a workspace that a selection names. Throws SelectionError. */
export function selectFolders(
  root: string,
  selection: Selection,
  schemas: SchemaStore,
): { years: YearFolder[]; findings: Finding[] } {
  if (!isFolder(join(root, "data"))) throw new SelectionError(`${root} 下面没有 data 文件夹；用 --root 指明工作区`);
  const present = presentYears(root);
  const unknown = selection.years.find((year) => !present.includes(year));
  if (unknown !== undefined)
    throw new SelectionError(`data 下面没有年度“${unknown}”；现有：${present.join("、") || "（一个也没有）"}`);
  const chosen = present.filter((year) => selection.years.length === 0 || selection.years.includes(year));
  const everyone = [...new Set(chosen.flatMap((year) => foldersIn(join(root, "data", year))))];
  if (everyone.length === 0)
    throw new SelectionError(
      `${chosen.map((year) => `data/${year}`).join("、") || "data"} 下面还没有单位；每个单位一个文件夹，例如 data/2023/caizhengju`,
    );
  for (const name of selection.departments) requireDepartment(name.split("/")[0] as string, everyone);
  const findings: Finding[] = [];
  const years = chosen.flatMap((year): YearFolder[] => {
    const departments = foldersIn(join(root, "data", year)).filter(
      (department) =>
        selection.departments.length === 0 || selection.departments.some((name) => name.split("/")[0] === department),
    );
    if (departments.length === 0) return [];
    const packId = readYear(root, year, schemas, findings);
    if (!packId) return [];
    const hasProjects = schemas.schema(`${packId}/project`) !== undefined;
    const all = hasProjects ? departments.flatMap((each) => projectsOf(root, year, each, findings)) : departments;
    return [{ year, packId, departments: all.filter((id) => isSelected(id, selection)) }];
  });
  for (const name of selection.departments.filter((each) => each.includes("/"))) requireProject(name, years);
  return { years, findings };
}

/** The years that a workspace has a folder for, in order. */
export function presentYears(root: string): string[] {
  return foldersIn(join(root, "data"));
}

/** Whether there is any department's folder under data/. */
export function hasDepartments(root: string): boolean {
  return presentYears(root).some((year) => foldersIn(join(root, "data", year)).length > 0);
}

/** The form packs under templates/, by their folders. */
export function presentPacks(root: string): string[] {
  return foldersIn(join(root, "templates"));
}

/** A department's projects, by the department's folder and theirs. */
function projectsOf(root: string, year: string, department: string, findings: Finding[]): string[] {
  const home = `data/${year}/${department}`;
  const projects = foldersIn(join(root, home));
  const top = { line: 1, column: 1 };
  if (projects.length === 0)
    findings.push(
      finding(
        "JX001",
        { file: `${home}/department.yaml`, start: top, end: top },
        `${home} 下面还没有项目`,
        "这个表样评价项目：每个项目一个文件夹，里面有 project.yaml 等文件",
      ),
    );
  return projects.map((project) => `${department}/${project}`);
}

function isSelected(id: string, { departments }: Selection): boolean {
  return departments.length === 0 || departments.some((name) => id === name || id.startsWith(`${name}/`));
}

function requireProject(name: string, years: readonly YearFolder[]): void {
  if (!years.some(({ departments }) => departments.includes(name)))
    throw new SelectionError(`data 下面没有项目“${name}”`);
}

/** The pack that a year's year.yaml names; undefined if it can't be told. */
export function readYear(root: string, year: string, schemas: SchemaStore, findings: Finding[]): string | undefined {
  const loaded = loadYaml(root, `data/${year}/year.yaml`, schemas, "pack/year");
  findings.push(...loaded.findings);
  if (!loaded.valid || !loaded.yaml) return undefined;
  const cursor = cursorAt(loaded.yaml);
  const written = cursor.text("年度");
  if (written !== `${year}年`) {
    findings.push(
      finding("JX203", loaded.yaml.rangeOf(["年度"]), `年度是“${written}”，文件夹却是 data/${year}`, `写成 ${year}年`),
    );
    return undefined;
  }
  const packId = cursor.text("表样");
  if (existsSync(join(root, "templates", packId, "pack.yaml"))) return packId;
  const packs = presentPacks(root);
  const close = nearest(packId, packs);
  findings.push(
    finding(
      "JX204",
      loaded.yaml.rangeOf(["表样"]),
      `没有叫“${packId}”的表样`,
      `现有的表样：${(close ? [close] : packs).join("、")}`,
    ),
  );
  return undefined;
}

function requireDepartment(name: string, present: readonly string[]): void {
  if (present.includes(name)) return;
  const close = nearest(name, present);
  throw new SelectionError(
    `data 下面没有单位“${name}”${close ? `，是不是“${close}”？` : `；现有：${present.join("、")}`}`,
  );
}

function foldersIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
