import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programPackage } from "../../../src/reading/program.ts";
import { printNumber } from "../../../src/values/quantities/print-quantity.ts";
import { packageSettings } from "../../../src/workspace/county-package.ts";
import { presentRecord } from "../../../src/workspace/present-record.ts";
import { upgrade, whyNoUpgrade } from "../../../src/workspace/upgrade/upgrade.ts";
import { programFiles } from "../../../src/workspace/written-files.ts";
import {
  hashesOf,
  hashOf,
  RECORD_FILE,
  readRecord,
  type WrittenRecord,
  writeRecord,
} from "../../../src/workspace/written-record.ts";
import { applyEdit } from "../../support/edit.ts";
import { examineWorkspace } from "../../support/examine.ts";
import { hashesIn } from "../../support/folder-hashes.ts";
import { newWorkspace } from "../../support/workspace.ts";

const REQUEST = { isTrial: false };

test("a workspace as 0.1 wrote it has no finding afterwards, and the points that 0.1 gave it", async () => {
  const root = newWorkspace("old-0.1");
  const before = await examineWorkspace(root);
  expect(new Set(before.findings.map(({ code }) => code))).toEqual(new Set(["JX201", "JX203"]));
  upgrade({ root, ...REQUEST });
  const { findings, departments } = await examineWorkspace(root);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  const sheet = departments[0]?.evaluated?.sheet;
  expect(sheet?.rows.map(({ score }) => printNumber(score)).join(" ")).toBe("7 8 5 4 5 5 7 8 8 4 2 7.68 7.5 3 4");
  expect(sheet && [printNumber(sheet.total), sheet.grade]).toEqual(["85.18", "良"]);
});

test("what has been brought up to date stays to the letter the next time", () => {
  const root = newWorkspace("old-0.1");
  upgrade({ root, ...REQUEST });
  const once = hashesIn(root);
  expect(upgrade({ root, ...REQUEST })).toEqual({ migrated: [] });
  expect(hashesIn(root)).toEqual(once);
});

test("a trial tells the same, and writes nothing", () => {
  const root = newWorkspace("old-0.1");
  const before = hashesIn(root);
  const told = upgrade({ root, ...REQUEST, isTrial: true });
  expect(hashesIn(root)).toEqual(before);
  expect(upgrade({ root, ...REQUEST })).toEqual(told);
});

describe("the version that a repository was written by", () => {
  const { version } = programPackage();
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const writtenBy = (by?: string) => {
    const root = newWorkspace();
    writeRecord(root, {
      ...(by === undefined ? {} : { version: by }),
      files: hashesOf(programFiles("archive")),
      settings: new Map(),
    });
    return root;
  };

  test.each([`${major + 1}.0.0`, `${major}.${minor + 10}.0`, `${major}.${minor}.${patch + 1}`])(
    "is %s, and this program is older: it doesn't turn it back",
    (newer) => {
      expect(whyNoUpgrade(writtenBy(newer))).toContain(`仓库是 ${newer} 版写的`);
    },
  );

  test.each([undefined, "0.0.9", version, `${version}-rc.1`])("is %s, which this program brings up to date", (by) => {
    const root = writtenBy(by);
    expect(whyNoUpgrade(root)).toBeUndefined();
    const { files } = upgrade({ root, ...REQUEST });
    expect(files?.write).toEqual(by === version ? [] : [RECORD_FILE]);
    expect(readRecord(root)).toMatchObject({ version });
  });
});

test("a record that can't be read keeps the workspace as it is: what was deleted would come back", () => {
  const root = newWorkspace();
  applyEdit(root, { 文件: RECORD_FILE, 写成: "<<<<<<< HEAD\n{}\n" });
  expect(whyNoUpgrade(root)).toContain(`${RECORD_FILE} 读不出来`);
});

test("what an earlier version wrote and this one doesn't goes, with the folders that it leaves empty", () => {
  const root = newWorkspace();
  applyEdit(root, { 文件: "former/folder/file", 写成: "a\n" });
  applyEdit(root, { 文件: "package.json", 写成: '{ "scripts": { "check": "old" } }' });
  writeRecord(root, {
    files: new Map([["former/folder/file", hashOf("a\n")]]),
    settings: new Map([...packageSettings(), ["scripts.check", "old"]]),
  });
  const { files, settings } = upgrade({ root, ...REQUEST });
  expect([files?.remove, settings?.write]).toEqual([["former/folder/file"], ["scripts.check"]]);
  expect(existsSync(join(root, "former"))).toBe(false);
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(scripts).toEqual({ check: packageSettings().get("scripts.check") });
  expect(readRecord(root)).toMatchObject({ settings: packageSettings() });
});

test("a package.json that can't be read keeps the workspace as it is", () => {
  const root = newWorkspace();
  writeRecord(root, { files: new Map() });
  applyEdit(root, { 文件: "package.json", 写成: "{" });
  expect(whyNoUpgrade(root)).toContain("package.json 不是有效的 JSON");
});

test("a repository that comes to have its program by npm gains what npm needs, and the other way round", () => {
  const root = newWorkspace();
  const asFilesAre = () => {
    const { files } = readRecord(root) as WrittenRecord;
    return [...files].every(([path, hash]) => hashOf(readFileSync(join(root, path))) === hash);
  };
  writeRecord(root, { files: new Map() });
  upgrade({ root, ...REQUEST });
  expect(readRecord(root)).toEqual(presentRecord("archive"));
  applyEdit(root, { 文件: "package.json", 写成: '{ "dependencies": { "jixiao": "file:a.tgz" } }' });
  upgrade({ root, ...REQUEST });
  expect(readRecord(root)).toEqual(presentRecord("npm"));
  expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).toMatchObject({
    scripts: { check: "jixiao check" },
  });
  expect(asFilesAre()).toBe(true);
  applyEdit(root, { 文件: "package.json", 删去: "是" });
  expect(upgrade({ root, ...REQUEST }).files?.remove).toEqual([".github/workflows/jixiao.yml"]);
  expect(readRecord(root)).toEqual(presentRecord("archive"));
  expect(asFilesAre()).toBe(true);
});
