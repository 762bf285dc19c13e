// A program of its own: mends the tags of the PDFs that the file named first lists, and writes to the file named second how long
// that took. Why not a function: what is imported once is imported for good, and the first time is to be measured too.
import { readFileSync, writeFileSync } from "node:fs";
import type { Root } from "hast";
import type { DocumentDetails } from "../../../documents/document-details.ts";
import { pdfDate } from "../../../printing/fixed-dates.ts";
import { median } from "../measure.ts";

/** A printed file whose tags are to be mended, and what it was printed from. */
export interface FileToMend {
  readonly name: string;
  readonly pdfPath: string;
  readonly tree: Root;
  readonly details: DocumentDetails;
}

/** How long it takes to mend all files, in milliseconds. */
export interface Mending {
  /** The first time, what does it being imported for that. */
  readonly first: number;
  /** Once all is warm. */
  readonly warm: number;
}

const ROUNDS = 9;
const [listed, result] = process.argv.slice(2) as [string, string];
const toMend = JSON.parse(readFileSync(listed, "utf8")) as FileToMend[];
const files = toMend.map((file) => ({ ...file, printed: new Uint8Array(readFileSync(file.pdfPath)) }));
const date = pdfDate(new Date(0));

async function mendAll(): Promise<number> {
  const start = performance.now();
  const { finishPdf } = await import("../../../outputs/pdf/finish-pdf.ts");
  for (const { printed, ...file } of files) await finishPdf(printed, { ...file, date });
  return performance.now() - start;
}

const times: number[] = [];
for (let round = 0; round <= ROUNDS; round++) times.push(await mendAll());
const [first, ...warm] = times as [number, ...number[]];
writeFileSync(result, JSON.stringify({ first, warm: median(warm) } satisfies Mending));
