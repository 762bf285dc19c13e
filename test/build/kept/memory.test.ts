import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashOf } from "../../../src/build/kept/inputs.ts";
import { forgetting, openMemory, remember } from "../../../src/build/kept/memory.ts";
import { byName, listOf, NUMBER, TEXT, withParts } from "../../../src/build/kept/shape.ts";
import { makePipe } from "../../support/make-pipe.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "memory-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FOUND = withParts({ findings: listOf(TEXT) });

test("what is kept comes back, for what it was made from alone", () => {
  openMemory(folder).keep("found/2023/dangan", "key", { findings: ["甲"] });
  expect(openMemory(folder).recall("found/2023/dangan", "key", FOUND)).toEqual({ findings: ["甲"] });
  expect(openMemory(folder).recall("found/2023/dangan", "other", FOUND)).toBeUndefined();
  expect(openMemory(folder).recall("found/2023/tushu", "key", FOUND)).toBeUndefined();
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
  expect(memory.recall("found", "key", TEXT)).toBeUndefined();
});

test("where nothing can be kept, nothing is said of it", () => {
  writeFileSync(join(folder, "file"), "");
  const memory = openMemory(join(folder, "file"));
  memory.keep("found", "key", 1);
  expect(memory.recall("found", "key", TEXT)).toBeUndefined();
});

test("what is remembered is not made again, unless everything is to be", async () => {
  let count = 0;
  const make = async () => ++count;
  const memory = openMemory(folder);
  expect(await remember(memory, "count", "key", NUMBER, make)).toBe(1);
  expect(await remember(memory, "count", "key", NUMBER, make)).toBe(1);
  expect(await remember(forgetting(memory), "count", "key", NUMBER, make)).toBe(2);
  expect(await remember(memory, "count", "key", NUMBER, make)).toBe(2);
});

test.each<[string, string]>([
  ["an empty object", "{}"],
  ["a list", "[]"],
  ["nothing", "null"],
  ["another list", '{ "findings": [1] }'],
  ["no JSON", "findings"],
])("what was kept and has not the shape counts as lost: %s", (_, text) => {
  writeFileSync(join(folder, "found.json"), `key\n${hashOf(text)}\n${text}\n`);
  const memory = openMemory(folder);
  expect(memory.recall("found", "key", FOUND)).toBeUndefined();
  expect(memory.latest("found", FOUND)).toBeUndefined();
});

test("what is kept by name has a shape each", () => {
  const memory = openMemory(folder);
  memory.keep("counts", "key", { 甲: 1, 乙: 2 });
  expect(memory.latest("counts", byName(NUMBER))).toEqual({ 甲: 1, 乙: 2 });
  expect(memory.latest("counts", byName(TEXT))).toBeUndefined();
});

test("nobody waits at a pipe that stands where something is to be kept", () => {
  makePipe(join(folder, "found.json"));
  const memory = openMemory(folder);
  memory.keep("found", "key", "甲");
  expect(memory.recall("found", "key", TEXT)).toBeUndefined();
});
