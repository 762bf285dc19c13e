import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Layout } from "../documents/pagination/layout.ts";
import type { Printed } from "../outputs/output.ts";
import { SUBMISSION } from "../pack/load-pack-file.ts";

/** What a department's volume was printed from and with, and what came of it, each as a hash or a name. */
export interface PrintRecord {
  readonly source: string;
  readonly browser: string;
  /** How the tables of each document came apart into pages, which the HTML beside the PDF follows; by file name. */
  readonly layouts: Readonly<Record<string, Layout>>;
  /** What the PDFs hold, by file name. */
  readonly pdfs: Readonly<Record<string, string>>;
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

/** The record of the last build. One that is lost, or isn't to the letter what was kept, only means printing again. */
export function readRecord(path: string): PrintRecord | undefined {
  try {
    const [hash, text = ""] = readFileSync(path, "utf8").split("\n");
    return hash === hashOf(text) ? (JSON.parse(text) as PrintRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the record for the next build; written aside and renamed, so that it is never half a record. */
export function writeRecord(path: string, record: PrintRecord): void {
  const text = JSON.stringify(record);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${hashOf(text)}\n${text}\n`);
  renameSync(`${path}.new`, path);
}

/**
 * The volume as an earlier build printed it into a folder, if it was from the same source and all of it is still what was printed.
 *
 * @param browser the one that would print now; where there is none, the PDFs at hand are the best there can be
 */
export function printedBefore(
  folder: string,
  known: PrintRecord | undefined,
  source: string,
  browser: string | undefined,
): Printed | undefined {
  if (known?.source !== source || (browser ?? known.browser) !== known.browser) return undefined;
  const pdfs = new Map<string, Uint8Array>();
  for (const [name, hash] of Object.entries(known.pdfs)) {
    const pdf = readIfThere(join(folder, name));
    if (!pdf || hashOf(pdf) !== hash) return undefined;
    pdfs.set(name, pdf);
  }
  return {
    layoutOf: async ({ fileName }) => known.layouts[fileName] as Layout,
    pdfOf: async (document) => pdfs.get(`${document?.fileName ?? SUBMISSION}.pdf`) as Uint8Array,
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
