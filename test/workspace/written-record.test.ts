import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  hashesOf,
  hashOf,
  RECORD_FILE,
  readRecord,
  type WrittenRecord,
  writeRecord,
} from "../../src/workspace/written-record.ts";
import { applyEdit } from "../support/edit.ts";
import { newWorkspace } from "../support/workspace.ts";

test("what was written is remembered, in the order of its paths", () => {
  const root = newWorkspace();
  expect(readRecord(root)).toBeUndefined();
  writeRecord(root, { version: "1.2.3", files: hashesOf(new Map(Object.entries({ b: "2", a: "1" }))) });
  const read = readRecord(root) as WrittenRecord;
  expect(read.version).toBe("1.2.3");
  expect([...read.files]).toEqual([
    ["a", hashOf("1")],
    ["b", hashOf("2")],
  ]);
});

test("what an early version remembered, it didn't say for which version", () => {
  const root = newWorkspace();
  applyEdit(root, { 文件: RECORD_FILE, 写成: '{ "文件": { "a": "1" } }' });
  expect(readRecord(root)).toEqual({ files: new Map([["a", "1"]]) });
});

test.each(["<<<<<<< HEAD\n{", "[]", "null", "{}", '{ "文件": null }', '{ "文件": { "a": 1 } }'])(
  "a record that says %j can't be read",
  (text) => {
    const root = newWorkspace();
    applyEdit(root, { 文件: RECORD_FILE, 写成: text });
    expect(readRecord(root)).toBe("unreadable");
  },
);

test("a record that can't be written is the machine's fault", () => {
  const root = newWorkspace();
  mkdirSync(join(root, `.${RECORD_FILE}.new`));
  expect(() => writeRecord(root, { files: new Map() })).toThrow(`不能写 ${RECORD_FILE}`);
});

test("line ends are no change; a byte is", () => {
  expect(hashOf("甲\r\n")).toBe(hashOf(Buffer.from("甲\n")));
  expect(hashOf("甲\n")).not.toBe(hashOf("甲"));
});
