import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file in which a department's output folder remembers what each PDF was printed from. */
export const PRINTED = ".printed.json";

/** For each PDF the hash of what it was printed from, and its own. */
export type PrintedRecord = Record<string, { readonly from: string; readonly pdf: string }>;

/** The hash by which a document is known: its HTML, the browser, and everything else that printing depends on. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** The PDF of an earlier build, if it was printed from the same and is still what was printed. */
export function printedBefore(folder: string, fileName: string, from: string): Uint8Array | undefined {
  const known = readRecord(folder)[fileName];
  const path = join(folder, fileName);
  if (known?.from !== from || !existsSync(path)) return undefined;
  const pdf = readFileSync(path);
  return hashOf(pdf) === known.pdf ? pdf : undefined;
}

/** A record that can't be read only means printing again. */
function readRecord(folder: string): PrintedRecord {
  try {
    return JSON.parse(readFileSync(join(folder, PRINTED), "utf8")) as PrintedRecord;
  } catch {
    return {};
  }
}
