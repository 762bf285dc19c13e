import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a document by their names. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a document was printed from and with, and each file that came out, as hashes and a name. */
export interface Printed {
  readonly source: string;
  readonly browser: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Where the record of a department's printed documents is kept: apart from the documents, which are handed in as a folder. */
export function recordPath(outFolder: string, year: string, department: string): string {
  return join(outFolder, ".jixiao", year, `${department}.json`);
}

/** One hash over several parts. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** The printed documents of the last build by name. A record that is lost or can't be read only means printing again. */
export function readRecord(path: string): ReadonlyMap<string, Printed> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, Printed>));
  } catch {
    return new Map();
  }
}

/** Keeps the record for the next build; written aside and renamed, so that it is never half a record. */
export function writeRecord(path: string, record: ReadonlyMap<string, Printed>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(record), null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/** What is kept of a document that has been printed. */
export function printedNow(files: Files, source: string, browser: string): Printed {
  return { source, browser, files: Object.fromEntries([...files].map(([name, content]) => [name, hashOf(content)])) };
}

/**
 * A document's files of an earlier build, if they were made from the same source and are still what was made.
 *
 * @param browser the one that would print now; where there is none, the files at hand are the best there can be
 */
export function printedBefore(
  folder: string,
  known: Printed | undefined,
  source: string,
  browser: string | undefined,
): Files | undefined {
  if (known?.source !== source || (browser ?? known.browser) !== known.browser) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const [name, hash] of Object.entries(known.files)) {
    const path = join(folder, name);
    const content = existsSync(path) ? readFileSync(path) : "";
    if (content === "" || hashOf(content) !== hash) return undefined;
    files.set(name, content);
  }
  return files;
}
