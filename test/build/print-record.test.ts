import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  hashOf,
  type PrintRecord,
  printedBefore,
  readRecord,
  recordPath,
  writeRecord,
} from "../../src/build/print-record.ts";
import { WHOLE } from "../../src/documents/pagination/layout.ts";
import type { DocumentForm } from "../../src/pack/form-pack.ts";

let out: string;
let pdf: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "printed-"));
  pdf = join(out, "report.pdf");
  writeFileSync(pdf, "%PDF");
});
afterEach(() => rmSync(out, { recursive: true }));

const known: PrintRecord = {
  source: "html",
  browser: "chrome 1",
  layouts: { report: WHOLE },
  pdfs: { "report.pdf": hashOf("%PDF") },
};
const form = { fileName: "report" } as DocumentForm;

describe("a volume at hand", () => {
  test("is taken if it was printed from the same source with the same browser", async () => {
    const printed = printedBefore(out, known, "html", "chrome 1");
    expect(await printed?.pdfOf(form)).toEqual(Buffer.from("%PDF"));
    expect(await printed?.layoutOf(form)).toEqual(WHOLE);
  });

  test("is taken where no browser can be found to print it anew", () => {
    expect(printedBefore(out, known, "html", undefined)).toBeDefined();
    expect(printedBefore(out, known, "other html", undefined)).toBeUndefined();
  });

  test.each([
    ["another source", "other html", "chrome 1"],
    ["another browser", "html", "chrome 2"],
  ])("is not taken for %s", (_, source, browser) => {
    expect(printedBefore(out, known, source, browser)).toBeUndefined();
  });

  test("is not taken once somebody has changed it, thrown it away, or if nothing is known of it", () => {
    expect(printedBefore(out, undefined, "html", "chrome 1")).toBeUndefined();
    writeFileSync(pdf, "%PDF changed");
    expect(printedBefore(out, known, "html", "chrome 1")).toBeUndefined();
    rmSync(pdf);
    expect(printedBefore(out, known, "html", "chrome 1")).toBeUndefined();
  });
});

describe("the record", () => {
  const path = () => recordPath(out, "2023", "dangan");

  test("comes back as it was kept", () => {
    writeRecord(path(), known);
    expect(readRecord(path())).toEqual(known);
  });

  test.each(["", "{", "null", "[1]", '{"pdfs":1}', `${hashOf("{}")}\n{"pdfs":1}`])(
    "that reads %o, and so isn't what was kept, is none",
    (text) => {
      writeRecord(path(), known);
      writeFileSync(path(), text);
      expect(readRecord(path())).toBeUndefined();
    },
  );

  test("of a department never printed is none", () => {
    expect(readRecord(path())).toBeUndefined();
  });
});
