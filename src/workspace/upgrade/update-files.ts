import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../write-folder.ts";
import { hashOf } from "../written-record.ts";

/** What is to become of the files that the program writes in a county's repository; those that stay aren't named. */
export interface FileUpdates {
  /** New in this version, or as an earlier one wrote them. */
  readonly write: readonly string[];
  /** Written otherwise by this version than by the last, but changed by hand since. */
  readonly leftAlone: readonly string[];
}

/**
 * Compares each file with what was written last and with what is written now.
 *
 * A file that was deleted stays away: whoever did it didn't want it.
 *
 * @param record the hash of what was written last, by the file's path
 */
export function updateFiles(root: string, files: Files, record: ReadonlyMap<string, string>): FileUpdates {
  const fates = [...files].map(([path, content]) => ({ path, fate: fateOf(root, path, content, record.get(path)) }));
  const having = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).map(({ path }) => path);
  return { write: having("written"), leftAlone: having("changed") };
}

type Fate = "same" | "written" | "changed" | "known" | "deleted";

function fateOf(root: string, path: string, content: string | Uint8Array, former: string | undefined): Fate {
  const now = hashOf(content);
  if (!existsSync(join(root, path))) return former === undefined ? "written" : "deleted";
  const there = hashOf(readFileSync(join(root, path)));
  if (there === now) return "same";
  if (there === former) return "written";
  return former === now ? "known" : "changed";
}
