import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { entriesOf, isThere, stateOf, unreadable } from "../../src/reading/places.ts";
import { readSource } from "../../src/reading/source-file.ts";
import { newWorkspace } from "../support/workspace.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const FILE = "data/2023/dangan/report.md";

let root: string;
beforeEach(() => {
  root = newWorkspace();
});

/** Does something as someone for whom permissions count. */
function asAnyone<T>(work: () => T): T {
  if (!isRoot) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === "win32")("what may not be read", () => {
  afterEach(() => chmodSync(join(root, "data"), 0o755));

  test("is told of a file as that, and not as absent", () => {
    chmodSync(join(root, FILE), 0);
    chmodSync(root, 0o755);
    const found = asAnyone(() => readSource(root, FILE));
    expect(found).toMatchObject({ code: "JX002", message: `${FILE} 没有读取的权限（EACCES）` });
    expect(found).toHaveProperty("hint", expect.stringContaining("允许自己读取"));
  });

  test("nor is what lies in a folder that may not be gone into", () => {
    chmodSync(root, 0o755);
    chmodSync(join(root, "data"), 0);
    expect(asAnyone(() => readSource(root, FILE))).toMatchObject({ code: "JX002", message: /没有读取的权限/u });
    expect(() => asAnyone(() => entriesOf(join(root, "data")))).toThrow(EnvironmentError);
    expect(() => asAnyone(() => isThere(join(root, FILE)))).toThrow(/没有读取的权限（EACCES）/u);
    expect(() => asAnyone(() => stateOf(join(root, FILE)))).toThrow(EnvironmentError);
  });
});

test("a file in place of a folder on the way holds nothing", () => {
  rmSync(join(root, "data/2023"), { recursive: true });
  writeFileSync(join(root, "data/2023"), "");
  expect(readSource(root, FILE)).toMatchObject({ code: "JX001" });
  expect(entriesOf(join(root, "data/2023"))).toEqual([]);
  expect(isThere(join(root, FILE))).toBe(false);
});

test.skipIf(process.platform === "win32")("links that go round lead nowhere", () => {
  rmSync(join(root, FILE));
  symlinkSync("report.md", join(root, FILE));
  expect(readSource(root, FILE)).toMatchObject({ code: "JX002", message: /断了的链接/u });
  mkdirSync(join(root, "round"));
  symlinkSync("../round/round", join(root, "round/round"));
  expect(entriesOf(join(root, "round/round"))).toEqual([]);
});

test("a disk that fails is told as that", () => {
  const error = unreadable("/data", Object.assign(new Error("EIO"), { code: "EIO", path: "/data/2023" }));
  expect(error).toMatchObject({ message: "/data/2023 读的时候出错（EIO）", hint: /磁盘/u });
});
