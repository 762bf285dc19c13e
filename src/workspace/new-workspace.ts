import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { stateOf } from "../reading/places.ts";
import { type CountyPackage, completePackage } from "./county-package.ts";
import { findWorkspace } from "./find-workspace.ts";
import { isFolder } from "./folders.ts";
import { placeFile } from "./place-file.ts";
import { presentRecord } from "./present-record.ts";
import type { Supply } from "./supply.ts";
import { programFiles, sampleFiles } from "./written-files.ts";
import { RECORD_FILE, writeRecord } from "./written-record.ts";

/** What beginning a county's repository came to; paths within it. */
export interface NewWorkspace {
  readonly made: readonly string[];
  /** What was there before and has been left as it was. */
  readonly leftAlone: readonly string[];
  /** What the package.json that was there has gained; undefined if there was none. */
  readonly added?: readonly string[];
}

/** What may lie in the folder already, besides what is hidden: what npm, git and the web pages of a host leave there. */
const MAY_BE_THERE = /^(?:\.|package(?:-lock)?\.json$|node_modules$|README|LICENSE|.*\.tgz$)/iu;

/** Why no repository can be begun in a folder, in words for whoever asked; undefined if one can. */
export function whyNoWorkspace(folder: string): string | undefined {
  if (stateOf(folder) && !isFolder(folder)) return `${folder} 是文件，不是文件夹`;
  const workspace = findWorkspace(folder);
  if (workspace === folder) return `${folder} 已经是一个仓库了（有 data 和 templates），没有动它`;
  if (workspace) return `${folder} 在另一个仓库 ${workspace} 里面；换一个不在它里面的文件夹`;
  const others = isFolder(folder) ? readdirSync(folder).filter((name) => !MAY_BE_THERE.test(name)) : [];
  if (others.length > 0)
    return `${folder} 不是空的，里面有 ${shortList(others)}；在空文件夹里建，建好了再把原来的内容放进去`;
  if (!countyPackage(folder)) return `${join(folder, "package.json")} 不是有效的 JSON；改好它，或者删去它，再运行一次`;
  return undefined;
}

/**
 * Begins a county's repository in a folder that `whyNoWorkspace` has nothing against; one that has its program from an archive gets no
 * package.json. Throws EnvironmentError.
 */
export function newWorkspace(folder: string, supply: Supply): NewWorkspace {
  const own = programFiles(supply);
  const files = [...sampleFiles(), ...own];
  const leftAlone = files.map(([path]) => path).filter((path) => existsSync(join(folder, path)));
  const fresh = files.filter(([path]) => !leftAlone.includes(path));
  const { text, added } = countyPackage(folder) as CountyPackage;
  const isNpm = supply === "npm";
  const hadPackage = existsSync(join(folder, "package.json"));
  const created = missingIn(folder, [...fresh.map(([path]) => path), RECORD_FILE]);
  const formerRecord = read(folder, RECORD_FILE);
  try {
    for (const [path, content] of fresh) placeFile(folder, path, content);
    writeRecord(folder, presentRecord(supply));
    // Last, for it alone may have been there: whatever stops the program before leaves it as it was.
    if (isNpm && added.length > 0) placeFile(folder, "package.json", text);
  } catch (error) {
    for (const path of created.filter(existsSync)) rmSync(path, { recursive: true, force: true });
    if (formerRecord) placeFile(folder, RECORD_FILE, formerRecord);
    throw error;
  }
  const made = [...fresh.map(([path]) => path), ...(hadPackage || !isNpm ? [] : ["package.json"])];
  return { made, leftAlone, ...(hadPackage && isNpm ? { added } : {}) };
}

/** What comes into being with files of a folder: of each the uppermost folder that isn't there yet, or the file itself. */
function missingIn(folder: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let missing: string | undefined;
    for (let place = join(folder, path); !existsSync(place); place = dirname(place)) missing = place;
    return missing ?? [];
  });
}

function read(folder: string, path: string): Uint8Array | undefined {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;
}

function countyPackage(folder: string): CountyPackage | undefined {
  const path = join(folder, "package.json");
  return completePackage(existsSync(path) ? readFileSync(path, "utf8") : undefined);
}

function shortList(names: readonly string[]): string {
  return names.slice(0, 3).join("、") + (names.length > 3 ? ` 等 ${names.length} 项` : "");
}
