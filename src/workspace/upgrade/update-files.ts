import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "../../reading/places.ts";
import { isLinked } from "../is-linked.ts";
import type { Files } from "../write-folder.ts";
import { hashOf } from "../written-record.ts";
import { type Fate, fateOf } from "./fate.ts";

/** What is to become of the files that the program writes in a county's repository; those that stay aren't named. */
export interface FileUpdates {
  /** New in this version, or as an earlier one wrote them. */
  readonly write: readonly string[];
  /** Written otherwise by this version than by the last, but changed by hand since, or a link. */
  readonly leftAlone: readonly string[];
  /** As an earlier version wrote them; this one doesn't any more. */
  readonly remove: readonly string[];
  /** The same, but changed by hand since, or a link: from now on the county's. */
  readonly givenUp: readonly string[];
}

/**
 * Compares each file with what was written last and with what is written now.
 *
 * A file that was deleted stays away: whoever did it didn't want it.
 *
 * @param record the hash of what was written last, by the file's path
 */
export function updateFiles(root: string, files: Files, record: ReadonlyMap<string, string>): FileUpdates {
  const fates = [...new Set([...files.keys(), ...record.keys()])].map((path) => {
    const content = files.get(path);
    const now = content === undefined ? undefined : hashOf(content);
    return { path, fate: fateOf(hashThere(root, path), record.get(path), now) };
  });
  const having = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).map(({ path }) => path);
  return {
    write: having("written"),
    leftAlone: having("changed"),
    remove: having("superfluous"),
    givenUp: having("given up"),
  };
}

/** The hash of the file that stands there; undefined if there is nothing, no hash at all if it is no plain file of the workspace. */
function hashThere(root: string, path: string): string | undefined {
  if (isLinked(root, path)) return "";
  if (!existsSync(join(root, path))) return undefined;
  return stateOf(join(root, path))?.isFile() ? hashOf(readFileSync(join(root, path))) : "";
}
