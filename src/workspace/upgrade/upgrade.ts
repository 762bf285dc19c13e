import { placeFile } from "../place-file.ts";
import { programFiles } from "../written-files.ts";
import { hashOf, readRecord, writeRecord } from "../written-record.ts";
import { type Migrated, migrateSources } from "./migrate-sources.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { type FileUpdates, updateFiles } from "./update-files.ts";

/** What bringing a workspace up to date comes to. */
export interface Upgrade extends FileUpdates {
  readonly migrated: readonly Migrated[];
}

/** The files that the program writes, for whoever names those to restore: a folder stands for all that it writes there. */
export function filesNamed(name: string): string[] {
  const wanted = name.replaceAll("\\", "/").replace(/^\.\/|\/+$/gu, "");
  return [...programFiles().keys()].filter((path) => path === wanted || path.startsWith(`${wanted}/`));
}

/**
 * Brings a workspace up to date with the program: the files that the program writes, and sources written an old way.
 *
 * Where nothing is remembered of what the program wrote, the workspace wasn't begun as a county's repository, and gains no files.
 * Throws EnvironmentError.
 *
 * @param request.restored files of the program's to write even where they were changed by hand
 * @param request.isTrial whether to tell only, and write nothing
 */
export function upgrade(request: {
  readonly root: string;
  readonly restored: readonly string[];
  readonly isTrial: boolean;
}): Upgrade {
  const { root, restored, isTrial } = request;
  const files = programFiles();
  const record = readRecord(root);
  const isKept = record !== undefined || restored.length > 0;
  const updates = isKept ? updateFiles(root, files, record, restored) : { write: [], leftAlone: [] };
  const migrated = migrateSources(root, MIGRATIONS);
  if (!isTrial) {
    for (const path of updates.write) placeFile(root, path, files.get(path) as Uint8Array);
    for (const { path, text } of migrated) if (text !== undefined) placeFile(root, path, text);
    if (isKept) writeRecord(root, new Map([...files].map(([path, content]) => [path, hashOf(content)])));
  }
  return { ...updates, migrated };
}
