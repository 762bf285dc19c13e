import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOf, RECORD_FILE, readRecord, writeRecord } from "../../src/workspace/written-record.ts";
import { applyEdit } from "../support/edit.ts";
import { newWorkspace } from "../support/workspace.ts";

test("what was written is remembered, in the order of its paths", () => {
  const root = newWorkspace();
  expect(readRecord(root)).toBeUndefined();
  writeRecord(
    root,
    new Map([
      ["b", hashOf("2")],
      ["a", hashOf("1")],
    ]),
  );
  expect([...(readRecord(root) ?? [])]).toEqual([
    ["a", hashOf("1")],
    ["b", hashOf("2")],
  ]);
});

test.each(["<<<<<<< HEAD\n{", "[]", "null", "{}", '{ "文件": null }'])(
  "a record that says %j knows of no file",
  (text) => {
    const root = newWorkspace();
    applyEdit(root, { 文件: RECORD_FILE, 写成: text });
    expect(readRecord(root)).toEqual(new Map());
  },
);

test("a record that can't be written is the machine's fault", () => {
  const root = newWorkspace();
  mkdirSync(join(root, `.${RECORD_FILE}.new`));
  expect(() => writeRecord(root, new Map())).toThrow(`不能写 ${RECORD_FILE}`);
});

test("line ends are no change; a byte is", () => {
  expect(hashOf("甲\r\n")).toBe(hashOf(Buffer.from("甲\n")));
  expect(hashOf("甲\n")).not.toBe(hashOf("甲"));
});
