import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InTheWayError } from "../../src/printing/in-the-way-error.ts";
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

/** Where a folder is replaced. */
const work = () => join(out, "2023", ".dangan.work");

/** The number of a process that is no more. */
const GONE = spawnSync(process.execPath, ["-e", "0"]).pid;

test("makes the folder, and puts new files in place of all that were put there before", async () => {
  const former = new Map([
    ["a.html", "former"],
    ["b.pdf", "former"],
  ]);
  await replaceFolder(folder, former);
  await replaceFolder(folder, files("fresh"), [...former.keys()]);
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("fresh");
  expect(existsSync(work())).toBe(false);
});

test("what somebody else has put there stays", async () => {
  await replaceFolder(folder, files("former"));
  mkdirSync(join(folder, "scans"));
  writeFileSync(join(folder, "scans", "signed.pdf"), "signed");
  await replaceFolder(folder, files("fresh"), ["report.html"]);
  expect(filesIn(out)).toEqual(["2023/dangan/report.html", "2023/dangan/scans/signed.pdf"]);
  expect(readFileSync(join(folder, "scans", "signed.pdf"), "utf8")).toBe("signed");
});

test("what is no file is not replaced by one", async () => {
  mkdirSync(join(folder, "report.html"), { recursive: true });
  writeFileSync(join(folder, "report.html", "notes.txt"), "");
  await expect(replaceFolder(folder, files("fresh"))).rejects.toThrow(InTheWayError);
  expect(filesIn(out)).toEqual(["2023/dangan/report.html/notes.txt"]);
});

test("a file that can't be written leaves the former ones, and nothing beside them", async () => {
  await replaceFolder(folder, files("former"));
  const impossible = new Map([
    ["report.html", "fresh"],
    ["report.html/below", ""],
  ]);
  await expect(replaceFolder(folder, impossible)).rejects.toThrow();
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("former");
});

test("a replacement cut short between the renames is undone at the next start, whoever held the lock", async () => {
  await replaceFolder(folder, files("former"));
  mkdirSync(join(work(), `${GONE}.new`), { recursive: true });
  writeFileSync(join(work(), `${GONE}.new`, "report.html"), "half");
  writeFileSync(join(work(), "lock"), String(GONE));
  renameSync(folder, join(work(), `${GONE}.old`));
  await restoreFolder(folder);
  expect(filesIn(out)).toEqual(["2023/dangan/report.html"]);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("former");
  expect(existsSync(work())).toBe(false);
});

test("what another program is about to put there is left alone", async () => {
  await replaceFolder(folder, files("former"));
  const another = join(work(), `${process.ppid}.new`);
  mkdirSync(another, { recursive: true });
  await restoreFolder(folder);
  expect(existsSync(another)).toBe(true);
});

test("nothing is left to undo where another program that was waited for has cleared all away", async () => {
  mkdirSync(work(), { recursive: true });
  writeFileSync(join(work(), "lock"), String(process.ppid));
  await restoreFolder(folder, async () => rmSync(work(), { recursive: true, force: true }));
  expect(existsSync(work())).toBe(false);
});

test("where nothing was ever written there is nothing to restore", async () => {
  await restoreFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
