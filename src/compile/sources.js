import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folder of the project. */
export const PROJECT = join(import.meta.dirname, "..", "..");

/** Where the compiled program lies. */
export const DIST = join(PROJECT, "dist");

/** The file in dist/ that tells from which sources it was compiled. */
export const STATE_FILE = ".sources";

/** All that decides what is compiled; the lock file says by which compiler. */
const SOURCES = ["src", "schema/pack", "tsconfig.json", "tsconfig.compile.json", "package-lock.json"];

/** Whether dist/ was compiled from the sources as they are now, and has lost nothing since. */
export function isFresh() {
  try {
    return readFileSync(join(DIST, STATE_FILE), "utf8") === stateOfSources() + listOf(DIST);
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

/**
 * The sources as a list of files, each with its size and the time of its last change.
 *
 * Why a list, and not the latest time: a file that goes, or comes back as it once was, is a change too.
 */
export function stateOfSources() {
  return SOURCES.flatMap(filesIn)
    .map((file) => {
      const { size, mtimeMs } = statSync(join(PROJECT, file));
      return `${file} ${size} ${mtimeMs}\n`;
    })
    .join("");
}

/** The files and folders in what was compiled; without STATE_FILE, which holds this list. */
export function listOf(compiled) {
  const names = readdirSync(compiled, { recursive: true }).filter((name) => name !== STATE_FILE);
  return names.sort().join("\n");
}

function filesIn(path) {
  if (statSync(join(PROJECT, path)).isFile()) return [path];
  const entries = readdirSync(join(PROJECT, path), { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}
