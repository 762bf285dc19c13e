import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder, restoreFolder } from "../../src/workspace/replace-folder.ts";
import { filesIn } from "../support/folder-hashes.ts";

let out: string;
let folder: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "replace-"));
  folder = join(out, "2023", "dangan");
});
afterEach(() => rmSync(out, { recursive: true }));

const files = (content: string) => new Map([["report.html", content]]);

test("makes the folder, and puts new files in place of all that was there", () => {
  replaceFolder(
    folder,
    new Map([
      ["a.html", "former"],
      ["b.pdf", "former"],
    ]),
  );
  replaceFolder(folder, files("fresh"));
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("fresh");
});

test("a file that can't be written leaves the former ones, and nothing beside them", () => {
  replaceFolder(folder, files("former"));
  expect(() =>
    replaceFolder(
      folder,
      new Map([
        ["report.html", "fresh"],
        ["report.html/below", ""],
      ]),
    ),
  ).toThrow();
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("former");
});

test("a replacement cut short between the renames is undone at the next start", () => {
  replaceFolder(folder, files("former"));
  renameSync(folder, join(out, "2023", ".dangan.old"));
  mkdirSync(join(out, "2023", ".dangan.new"));
  writeFileSync(join(out, "2023", ".dangan.new", "report.html"), "half");
  restoreFolder(folder);
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("former");
});

test("where nothing was ever written there is nothing to restore", () => {
  restoreFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
