import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programPackage } from "../../reading/program.ts";
import { parsePackage } from "../county-package.ts";
import { placeFile, removeFile } from "../place-file.ts";
import { presentRecord } from "../present-record.ts";
import { supplyOf } from "../supply.ts";
import { programFiles } from "../written-files.ts";
import { isRecorded, RECORD_FILE, readRecord, type WrittenRecord, writeRecord } from "../written-record.ts";
import { type Migrated, migrateSources } from "./migrate-sources.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { type FileUpdates, updateFiles } from "./update-files.ts";
import { type PackageUpdates, updatePackage } from "./update-package.ts";

/** What bringing a workspace up to date comes to. */
export interface Upgrade {
  /** What becomes of the files that the program writes; undefined where nothing is remembered of what it wrote. */
  readonly files?: FileUpdates;
  /** The same of what it writes in package.json. */
  readonly settings?: PackageUpdates;
  readonly migrated: readonly Migrated[];
}

/** Why a workspace can't be brought up to date with this program, in words for whoever asked; undefined if it can. */
export function whyNoUpgrade(root: string): string | undefined {
  const record = readRecord(root);
  if (record === "unreadable")
    return `${RECORD_FILE} 读不出来，不知道哪些文件没有改过，所以什么也没有动。多半是合并时留下了两种写法：用 git 取回没有冲突的一份，再运行一次`;
  if (record && !isPackageReadable(root)) return `${PACKAGE} 不是有效的 JSON，什么也没有动；改好它，再运行一次`;
  const { version } = programPackage();
  if (record?.version !== undefined && isNewer(record.version, version))
    return `仓库是 ${record.version} 版写的，这里装的程序是 ${version} 版；旧的程序不能改新的仓库，什么也没有动。先运行 npm ci（用离线包的，换上新的离线包），再运行一次`;
  return undefined;
}

/**
 * Brings a workspace up to date with the program: the files that the program writes, and sources written an old way.
 *
 * Where nothing is remembered of what the program wrote, the workspace wasn't begun as a county's repository, and gains no files.
 * Call it where `whyNoUpgrade` has nothing against it. Throws EnvironmentError.
 *
 * @param request.isTrial whether to tell only, and write nothing
 */
export function upgrade({ root, isTrial }: { readonly root: string; readonly isTrial: boolean }): Upgrade {
  const former = readRecord(root) as WrittenRecord | undefined;
  const migrated = migrateSources(root, MIGRATIONS);
  const own = former && bringUpToDate(root, former, isTrial);
  if (!isTrial) for (const { path, text } of migrated) if (text !== undefined) placeFile(root, path, text);
  return { ...own, migrated };
}

/** What the program writes itself; the record comes last, so that whatever stops it before can be taken up again. */
function bringUpToDate(root: string, former: WrittenRecord, isTrial: boolean): Omit<Upgrade, "migrated"> {
  const supply = supplyOf(root);
  const files = programFiles(supply);
  const updates = updateFiles(root, files, former.files);
  const settings = packageOf(root, former);
  const record = presentRecord(supply);
  const write = [...updates.write, ...(isRecorded(root, record) ? [] : [RECORD_FILE])];
  if (!isTrial) {
    for (const path of updates.write) placeFile(root, path, files.get(path) as Uint8Array);
    for (const path of updates.remove) removeFile(root, path);
    if (settings && settings.write.length > 0) placeFile(root, PACKAGE, settings.text);
    writeRecord(root, record);
  }
  return { files: { ...updates, write }, ...(settings ? { settings } : {}) };
}

const PACKAGE = "package.json";

function packageOf(root: string, former: WrittenRecord): PackageUpdates | undefined {
  const text = packageText(root);
  return text === undefined ? undefined : updatePackage(text, former.settings);
}

function isPackageReadable(root: string): boolean {
  const text = packageText(root);
  return text === undefined || parsePackage(text) !== undefined;
}

function packageText(root: string): string | undefined {
  const path = join(root, PACKAGE);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Whether a version is later than another; of the trials of one version none is. */
function isNewer(version: string, other: string): boolean {
  const numbers = (text: string) => (text.split("-")[0] as string).split(".").map(Number);
  const [own, others] = [numbers(version), numbers(other)];
  const differing = own.findIndex((number, at) => number !== others[at]);
  return differing >= 0 && (own[differing] as number) > (others[differing] ?? 0);
}
