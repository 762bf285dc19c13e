import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetting, openMemory, remember } from "../../../src/build/kept/memory.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "memory-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is kept comes back, for what it was made from alone", () => {
  openMemory(folder).keep("found/2023/dangan", "key", { findings: ["甲"] });
  expect(openMemory(folder).recall("found/2023/dangan", "key")).toEqual({ findings: ["甲"] });
  expect(openMemory(folder).recall("found/2023/dangan", "other")).toBeUndefined();
  expect(openMemory(folder).recall("found/2023/tushu", "key")).toBeUndefined();
});

test.each([
  ["cut short", (text: string) => text.slice(0, -3)],
  ["changed", (text: string) => text.replace("甲", "乙")],
  ["empty", () => ""],
  ["of something else", () => "key\n{}\n"],
])("what is %s counts as lost", (_, spoil) => {
  const memory = openMemory(folder);
  memory.keep("found", "key", "甲");
  const path = join(folder, "found.json");
  writeFileSync(path, spoil(readFileSync(path, "utf8")));
  expect(memory.recall("found", "key")).toBeUndefined();
});

test("where nothing can be kept, nothing is said of it", () => {
  writeFileSync(join(folder, "file"), "");
  const memory = openMemory(join(folder, "file"));
  memory.keep("found", "key", 1);
  expect(memory.recall("found", "key")).toBeUndefined();
});

test("what is remembered is not made again, unless everything is to be", async () => {
  let count = 0;
  const make = async () => ++count;
  const memory = openMemory(folder);
  expect(await remember(memory, "count", "key", make)).toBe(1);
  expect(await remember(memory, "count", "key", make)).toBe(1);
  expect(await remember(forgetting(memory), "count", "key", make)).toBe(2);
  expect(await remember(memory, "count", "key", make)).toBe(2);
});
