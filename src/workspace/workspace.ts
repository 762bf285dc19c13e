import { join } from "node:path";
import { type Finding, finding, topOf } from "../reading/finding.ts";
import { type LevelSetting, readLevelSettings } from "../reading/level-settings.ts";
import { loadYaml } from "../reading/load-yaml.ts";
import { isThere } from "../reading/places.ts";
import type { SchemaStore } from "../reading/schema/schema-store.ts";
import { cursorAt } from "../reading/yaml/yaml-cursor.ts";
import { nearest } from "../values/nearest.ts";
import { foldersIn, isFolder, readableFolders, withoutStrayLinks } from "./folders.ts";
import { withoutNamesakes } from "./namesakes.ts";
import { presentPacks, presentYears } from "./present.ts";
import { SelectionError } from "./selection-error.ts";

/** A year's folder under data/: the pack it uses and the departments in it, or where projects are evaluated, their projects. */
export interface YearFolder {
  readonly year: string;
  readonly packId: string;
  /** The levels that the year sets for checks. */
  readonly levels: readonly LevelSetting[];
  /** Folders below the year's: `department`, or `department/project`. */
  readonly departments: readonly string[];
}

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
  const chosen = chooseYears(root, selection.years);
  const wanted = selection.departments.map((name) => name.replace(/\/+$/u, ""));
  requireDepartments(root, chosen, wanted);
  const findings: Finding[] = [];
  const years = withoutStrayLinks(root, "data", chosen, findings).flatMap((year): YearFolder[] => {
    const present = foldersIn(join(root, "data", year)).filter(
      (department) => wanted.length === 0 || wanted.some((name) => name.split("/")[0] === department),
    );
    const own = readableFolders(root, `data/${year}`, present, findings);
    const departments = withoutNamesakes(root, year, own, findings);
    const read = departments.length > 0 ? readYear(root, year, schemas, findings) : undefined;
    if (!read) return [];
    const { packId, levels } = read;
    const hasProjects = schemas.schema(`${packId}/project`) !== undefined;
    const all = hasProjects ? departments.flatMap((each) => projectsOf(root, year, each, findings)) : departments;
    return [{ year, packId, levels, departments: all }];
  });
  const everything = years.flatMap(({ departments }) => departments);
  // Where a year could not be read, its projects aren't known, and the finding says why.
  if (findings.length === 0)
    for (const name of wanted.filter((each) => each.includes("/"))) requireFolder("项目", name, everything);
  const isWanted = (id: string) =>
    wanted.length === 0 || wanted.some((name) => id === name || id.startsWith(`${name}/`));
  const narrowed = years.map((year) => ({ ...year, departments: year.departments.filter(isWanted) }));
  return { years: narrowed.filter(({ departments }) => departments.length > 0), findings };
}

function chooseYears(root: string, years: readonly string[]): string[] {
  if (!isFolder(join(root, "data"))) throw new SelectionError(`${root} 下面没有 data 文件夹，不是工作区`);
  const present = presentYears(root);
  const unknown = years.find((year) => !present.includes(year));
  if (unknown !== undefined)
    throw new SelectionError(`data 下面没有年度“${unknown}”；现有：${present.join("、") || "（一个也没有）"}`);
  return present.filter((year) => years.length === 0 || years.includes(year));
}

function requireDepartments(root: string, years: readonly string[], wanted: readonly string[]): void {
  const everyone = [...new Set(years.flatMap((year) => foldersIn(join(root, "data", year))))];
  if (everyone.length === 0)
    throw new SelectionError(
      `${years.map((year) => `data/${year}`).join("、") || "data"} 下面还没有单位；每个单位一个文件夹，例如 data/2023/caizhengju`,
    );
  for (const name of wanted) requireFolder("单位", name.split("/")[0] as string, everyone);
}

/** A department's projects, by the department's folder and theirs. */
function projectsOf(root: string, year: string, department: string, findings: Finding[]): string[] {
  const home = `data/${year}/${department}`;
  const present = foldersIn(join(root, home));
  if (present.length === 0)
    findings.push(
      finding(
        "JX001",
        topOf(`${home}/department.yaml`),
        `${home} 下面还没有项目`,
        "这个表样评价项目：每个项目一个文件夹，里面有 project.yaml 等文件",
      ),
    );
  return readableFolders(root, home, present, findings).map((project) => `${department}/${project}`);
}

/** What a year's year.yaml says, the pack it uses first of all; undefined if it can't be read. */
export function readYear(
  root: string,
  year: string,
  schemas: SchemaStore,
  findings: Finding[],
): Pick<YearFolder, "packId" | "levels"> | undefined {
  const loaded = loadYaml(root, `data/${year}/year.yaml`, schemas, "pack/year");
  findings.push(...loaded.findings);
  if (!loaded.valid || !loaded.yaml) return undefined;
  const cursor = cursorAt(loaded.yaml);
  const written = cursor.text("年度");
  if (written !== `${year}年`) {
    findings.push(
      finding("JX203", loaded.yaml.rangeOf(["年度"]), `年度是“${written}”，文件夹却是 data/${year}`, `写成 ${year}年`, {
        text: `${year}年`,
      }),
    );
    return undefined;
  }
  const packId = cursor.text("表样");
  if (isThere(join(root, "templates", packId, "pack.yaml"))) return { packId, levels: readLevelSettings(cursor) };
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

function requireFolder(what: "单位" | "项目", name: string, present: readonly string[]): void {
  if (present.includes(name)) return;
  const close = nearest(name, present);
  throw new SelectionError(
    `data 下面没有${what}“${name}”${close ? `，是不是“${close}”？` : `；现有：${present.join("、")}`}`,
  );
}
