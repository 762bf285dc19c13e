import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf } from "../../../src/build/kept/inputs.ts";
import { type PrintRecord, printedBefore } from "../../../src/build/kept/print-record.ts";
import { WHOLE } from "../../../src/documents/pagination/layout.ts";
import type { DocumentForm } from "../../../src/pack/form-pack.ts";

let out: string;
let pdf: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "printed-"));
  pdf = join(out, "report.pdf");
  writeFileSync(pdf, "%PDF");
});
afterEach(() => rmSync(out, { recursive: true }));

const known: PrintRecord = {
  browser: "chrome 1",
  layouts: { report: WHOLE },
  pdfs: { "report.pdf": hashOf("%PDF") },
};
const form = { fileName: "report" } as DocumentForm;

test("a volume at hand is taken if it was printed with the same browser", async () => {
  const printed = printedBefore(out, known, "chrome 1");
  expect(await printed?.pdfOf(form)).toEqual(Buffer.from("%PDF"));
  expect(await printed?.layoutOf(form)).toEqual(WHOLE);
});

test("and where no browser can be found to print it anew", () => {
  expect(printedBefore(out, known, undefined)).toBeDefined();
});

test("but not for another browser, if nothing is known of it, once somebody has changed it or thrown it away", () => {
  expect(printedBefore(out, known, "chrome 2")).toBeUndefined();
  expect(printedBefore(out, undefined, "chrome 1")).toBeUndefined();
  writeFileSync(pdf, "%PDF changed");
  expect(printedBefore(out, known, "chrome 1")).toBeUndefined();
  rmSync(pdf);
  expect(printedBefore(out, known, "chrome 1")).toBeUndefined();
});
