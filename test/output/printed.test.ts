import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type Printed,
  printedBefore,
  printedNow,
  readRecord,
  recordPath,
  writeRecord,
} from "../../src/output/printed.ts";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "printed-"));
  for (const [name, content] of files) writeFileSync(join(out, name), content);
});
afterEach(() => rmSync(out, { recursive: true }));

const files = new Map([
  ["report.html", "<html>"],
  ["report.pdf", "%PDF"],
]);
const known: Printed = printedNow(files, "html", "chrome 1");
const kept = (source: string, browser: string | undefined) => printedBefore(out, known, source, browser);

describe("files at hand", () => {
  test("are taken if they were made from the same source with the same browser", () => {
    expect(kept("html", "chrome 1")).toEqual(
      new Map([...files].map(([name, content]) => [name, Buffer.from(content)])),
    );
  });

  test("are taken where no browser can be found to print anew", () => {
    expect(kept("html", undefined)).toBeDefined();
    expect(kept("other html", undefined)).toBeUndefined();
  });

  test.each([
    ["another source", "other html", "chrome 1"],
    ["another browser", "html", "chrome 2"],
  ])("are not taken for %s", (_, source, browser) => {
    expect(kept(source, browser)).toBeUndefined();
  });

  test.each([...files.keys()])(
    "are not taken once somebody has changed %s, thrown it away, or if nothing is known",
    (name) => {
      expect(printedBefore(out, undefined, "html", "chrome 1")).toBeUndefined();
      writeFileSync(join(out, name), "changed");
      expect(kept("html", "chrome 1")).toBeUndefined();
      rmSync(join(out, name));
      expect(kept("html", "chrome 1")).toBeUndefined();
    },
  );
});

describe("the record", () => {
  const path = () => recordPath(out, "2023", "dangan");

  test("comes back as it was kept", () => {
    writeRecord(path(), new Map([["report", known]]));
    expect(readRecord(path())).toEqual(new Map([["report", known]]));
  });

  test.each(["", "{", "null", "[1]", '{"report":1}', '{"report":{"source":"html"}}'])(
    "that reads %o only means printing again",
    (text) => {
      writeRecord(path(), new Map());
      writeFileSync(path(), text);
      const entry = readRecord(path()).get("report");
      expect(printedBefore(out, entry, "html", "chrome 1")).toBeUndefined();
    },
  );

  test("of a department never printed is empty", () => {
    expect(readRecord(path()).size).toBe(0);
  });
});
