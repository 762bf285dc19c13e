import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf, printedBefore, readRecord, recordPath, writeRecord } from "../../src/build/print-record.ts";
import { WHOLE } from "../../src/documents/pagination/layout.ts";

let out: string;
let pdf: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "printed-"));
  pdf = join(out, "report.pdf");
  writeFileSync(pdf, "%PDF");
});
afterEach(() => rmSync(out, { recursive: true }));

const known = { source: "html", browser: "chrome 1", layout: WHOLE, content: hashOf("%PDF") };

describe("a PDF at hand", () => {
  test("is taken if it was printed from the same source with the same browser", () => {
    expect(printedBefore(pdf, known, "html", "chrome 1")).toEqual(Buffer.from("%PDF"));
  });

  test("is taken where no browser can be found to print it anew", () => {
    expect(printedBefore(pdf, known, "html", undefined)).toBeDefined();
    expect(printedBefore(pdf, known, "other html", undefined)).toBeUndefined();
  });

  test.each([
    ["another source", "other html", "chrome 1"],
    ["another browser", "html", "chrome 2"],
  ])("is not taken for %s", (_, source, browser) => {
    expect(printedBefore(pdf, known, source, browser)).toBeUndefined();
  });

  test("is not taken once somebody has changed it, thrown it away, or if nothing is known of it", () => {
    expect(printedBefore(pdf, undefined, "html", "chrome 1")).toBeUndefined();
    writeFileSync(pdf, "%PDF changed");
    expect(printedBefore(pdf, known, "html", "chrome 1")).toBeUndefined();
    rmSync(pdf);
    expect(printedBefore(pdf, known, "html", "chrome 1")).toBeUndefined();
  });
});

describe("the record", () => {
  const path = () => recordPath(out, "2023", "dangan");

  test("comes back as it was kept", () => {
    writeRecord(path(), new Map([["report.pdf", known]]));
    expect(readRecord(path())).toEqual(new Map([["report.pdf", known]]));
  });

  test.each(["", "{", "null", "[1]", '{"report.pdf":1}'])("that reads %o only means printing again", (text) => {
    writeRecord(path(), new Map());
    writeFileSync(path(), text);
    const entry = readRecord(path()).get("report.pdf");
    expect(printedBefore(pdf, entry, "html", "chrome 1")).toBeUndefined();
  });

  test("of a department never printed is empty", () => {
    expect(readRecord(path()).size).toBe(0);
  });
});
