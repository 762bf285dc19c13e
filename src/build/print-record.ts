import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Layout } from "../documents/pagination/layout.ts";

/** What a file was printed from and with, and what came out, each as a hash or a name. */
export interface PrintedFile {
  readonly source: string;
  readonly browser: string;
  readonly content: string;
  /** How its tables came apart into pages, which the HTML beside the PDF follows. */
  readonly layout: Layout;
}

/** Where the record of a department's PDFs is kept: apart from the documents, which are handed in as a folder. */
export function recordPath(outFolder: string, year: string, department: string): string {
  return join(outFolder, ".jixiao", year, `${department}.json`);
}

/** One hash over several parts. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** The PDFs of the last build by file name. A record that is lost or can't be read only means printing again. */
export function readRecord(path: string): ReadonlyMap<string, PrintedFile> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, PrintedFile>));
  } catch {
    return new Map();
  }
}

/** Keeps the record for the next build; written aside and renamed, so that it is never half a record. */
export function writeRecord(path: string, record: ReadonlyMap<string, PrintedFile>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(record), null, 2)}\n`);
  renameSync(`${path}.new`, path);
}

/**
 * The PDF of an earlier build, if it was printed from the same source and is still what was printed.
 *
 * @param browser the one that would print now; where there is none, the PDF at hand is the best there can be
 */
export function printedBefore(
  path: string,
  known: PrintedFile | undefined,
  source: string,
  browser: string | undefined,
): Uint8Array | undefined {
  if (known?.source !== source || (browser ?? known.browser) !== known.browser || !existsSync(path)) return undefined;
  const content = readFileSync(path);
  return hashOf(content) === known.content ? content : undefined;
}

/** How the tables came apart in what was printed from a source before, with this browser or, where there is none, with any. */
export function layoutBefore(
  record: ReadonlyMap<string, PrintedFile>,
  source: string,
  browser: string | undefined,
): Layout | undefined {
  return [...record.values()].find((known) => known?.source === source && known.browser === (browser ?? known.browser))
    ?.layout;
}
