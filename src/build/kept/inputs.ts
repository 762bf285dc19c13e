import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { type PlaceState, stateOf } from "../../reading/places.ts";

/**
 * What stands in a workspace, as hashes: whatever is made of the same hashes is the same. Each is taken once in a run.
 *
 * Why by content and not by time: what is copied, checked out anew or written again as it was has not changed.
 */
export interface Inputs {
  /** What stands at a path, within the workspace or absolute, be it nothing. */
  file(path: string): string;
  /** What stands directly in a folder: its files, and the names of the folders in it. */
  folder(path: string): string;
  /** Which files, folders and links there are in a folder. */
  names(path: string): string;
  /** The names of the folders in a folder, and of links, which may lead to one. */
  folders(path: string): readonly string[];
  /** Everything below a folder. */
  tree(path: string): string;
}

/** One hash over several texts or contents. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("base64url");
}

/** No file that is read is as large; of one that is, its size is all that counts. */
const LARGEST = 100_000_000;

/** Looks at a workspace as it is now. */
export function openInputs(root: string): Inputs {
  const isThere = (path: string) => String(lookAt(join(root, path)) !== undefined);
  const entries = kept((path) => entriesOf(join(root, path)));
  const file = kept((path) => contentOf(resolve(root, path)));
  const folder = kept((path) => hashOf(...entries(path).map((entry) => describe(entry, path, file, () => ""))));
  const tree = kept((path): string => hashOf(...entries(path).map((entry) => describe(entry, path, file, tree))));
  const names = kept((path) => hashOf(...entries(path).map((entry) => describe(entry, path, isThere, () => ""))));
  const folders = (path: string) => entries(path).flatMap((entry) => (entry.isFile() ? [] : [entry.name]));
  return { file, folder, tree, names, folders };
}

/** A function that finds each of its results once. */
function kept<Result>(find: (path: string) => Result): (path: string) => Result {
  const known = new Map<string, Result>();
  return (path) => {
    const result = known.has(path) ? (known.get(path) as Result) : find(path);
    known.set(path, result);
    return result;
  };
}

/** What a place holds; that nobody can tell is said when it is read. */
function lookAt(path: string): PlaceState | "unreadable" | undefined {
  try {
    return stateOf(path);
  } catch {
    return "unreadable";
  }
}

/** An entry of a folder: its name, what it is, where it leads if it is a link, and what it holds. */
function describe(
  entry: Dirent,
  folder: string,
  fileAt: (path: string) => string,
  folderAt: (path: string) => string,
): string {
  const path = `${folder}/${entry.name}`;
  if (entry.isDirectory()) return `folder ${entry.name} ${folderAt(path)}`;
  const way = entry.isSymbolicLink() ? readlinkSync(join(entry.parentPath, entry.name)) : "";
  return `file ${entry.name} ${way} ${fileAt(path)}`;
}

function entriesOf(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

function contentOf(path: string): string {
  const state = lookAt(path);
  if (!state) return "nothing";
  if (state === "unreadable") return state;
  if (!state.isFile()) return state.isDirectory() ? "a folder" : "no file";
  if (state.size > LARGEST) return `${state.size} bytes`;
  try {
    return hashOf(readFileSync(path));
  } catch {
    return "unreadable";
  }
}
