import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programPackage } from "../../../src/reading/program.ts";
import { filesNamed, restoreFiles } from "../../../src/workspace/upgrade/restore-files.ts";
import { programFiles } from "../../../src/workspace/written-files.ts";
import { hashesOf, hashOf, readRecord, writeRecord } from "../../../src/workspace/written-record.ts";
import { applyEdit } from "../../support/edit.ts";
import { filesIn } from "../../support/folder-hashes.ts";
import { newWorkspace } from "../../support/workspace.ts";

const FILE = ".editorconfig";

function restore(root: string, name: string, isTrial = false): string[] {
  return restoreFiles({ root, paths: filesNamed(root, name), isTrial });
}

describe("where nothing is remembered of what the program wrote", () => {
  test("the file that is named is written, and no other", () => {
    const root = newWorkspace();
    const before = filesIn(root);
    expect(restore(root, FILE)).toEqual([FILE]);
    expect(filesIn(root).filter((file) => !before.includes(file))).toEqual([FILE]);
  });

  test("restoring all begins to remember it", () => {
    const root = newWorkspace();
    expect(restore(root, ".")).toContain(".vscode/tasks.json");
    expect(readRecord(root)).toEqual({
      version: programPackage().version,
      files: hashesOf(programFiles("archive")),
      settings: new Map(),
    });
  });
});

describe("where it is remembered", () => {
  test("what was changed by hand is as the program writes it, and remembered so; the version is that of the others", () => {
    const root = newWorkspace();
    writeRecord(root, { version: "0.0.1", files: new Map([["README.md", "1"]]) });
    applyEdit(root, { 文件: FILE, 写成: "mine\n" });
    expect(restore(root, FILE, true)).toEqual([FILE]);
    expect(readFileSync(join(root, FILE), "utf8")).toBe("mine\n");
    expect(restore(root, FILE)).toEqual([FILE]);
    const content = programFiles("archive").get(FILE) ?? "";
    expect(readFileSync(join(root, FILE), "utf8")).toBe(String(content));
    const files = new Map(Object.entries({ "README.md": "1", [FILE]: hashOf(content) }));
    expect(readRecord(root)).toEqual({ version: "0.0.1", files });
  });

  test("a file that stands as it should needs no restoring", () => {
    const root = newWorkspace();
    restore(root, FILE);
    expect(restore(root, FILE)).toEqual([]);
  });
});

test("a folder stands for all that the program writes there", () => {
  const root = newWorkspace();
  expect(filesNamed(root, "./.vscode/")).toEqual(filesNamed(root, ".vscode"));
  expect(filesNamed(root, ".vscode")).toContain(".vscode/tasks.json");
  expect(filesNamed(root, "data")).toEqual([]);
});
