import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { updateFiles } from "../../../src/workspace/upgrade/update-files.ts";
import { hashOf } from "../../../src/workspace/written-record.ts";

/** What becomes of a file that the last version wrote as `former` and this one writes as `now`, where `there` is what stands there. */
function fate({ former, there, now }: { former?: string; there?: string; now?: string }): string | undefined {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (there !== undefined) writeFileSync(join(root, "file"), there);
  const record = new Map(former === undefined ? [] : [["file", hashOf(former)]]);
  const updates = updateFiles(root, new Map(now === undefined ? [] : [["file", now]]), record);
  return Object.entries(updates).find(([, paths]) => paths.length > 0)?.[0];
}

test.each<[what: string, file: { former?: string; there?: string; now?: string }, becomes: string | undefined]>([
  ["a file as it was written, where nothing is new", { former: "a\n", there: "a\n", now: "a\n" }, undefined],
  ["a file as it was written, where there is a new one", { former: "a\n", there: "a\n", now: "b\n" }, "write"],
  ["the same with the line ends of Windows", { former: "a\n", there: "a\r\n", now: "b\n" }, "write"],
  ["a changed file, where nothing is new", { former: "a\n", there: "mine\n", now: "a\n" }, undefined],
  ["a changed file, where there is a new one", { former: "a\n", there: "mine\n", now: "b\n" }, "leftAlone"],
  ["a file changed to what is new", { former: "a\n", there: "b\n", now: "b\n" }, undefined],
  ["a deleted file", { former: "a\n", now: "b\n" }, undefined],
  ["a file that no earlier version wrote", { now: "b\n" }, "write"],
  ["the same, where there is one already", { there: "mine\n", now: "b\n" }, "leftAlone"],
  ["a file as it was written, that is written no more", { former: "a\n", there: "a\n" }, "remove"],
  ["a changed file that is written no more", { former: "a\n", there: "mine\n" }, "givenUp"],
  ["a deleted file that is written no more", { former: "a\n" }, undefined],
])("%s", (_, file, becomes) => {
  expect(fate(file)).toBe(becomes);
});

describe("what leads out of the workspace's own files", () => {
  const hashes = (...paths: string[]) => new Map(paths.map((path) => [path, hashOf("a\n")]));
  const linked = () => {
    const root = mkdtempSync(join(tmpdir(), "jixiao-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    mkdirSync(join(root, "county"));
    mkdirSync(join(root, "shared"));
    for (const file of ["shared/a", "shared/b"]) writeFileSync(join(root, file), "a\n");
    symlinkSync("../shared/a", join(root, "county", "link"));
    symlinkSync("../nothing", join(root, "county", "broken"));
    symlinkSync("../shared", join(root, "county", "folder"), "junction");
    return join(root, "county");
  };

  test.each(["link", "broken", "folder/b", "folder/new"])(
    "%s isn't replaced, though it reads as it was written",
    (path) => {
      expect(updateFiles(linked(), new Map([[path, "b\n"]]), hashes(path))).toMatchObject({
        write: [],
        leftAlone: [path],
      });
    },
  );

  test.each(["link", "folder/b", "../shared/b"])("%s isn't removed, when it isn't written any more", (path) => {
    expect(updateFiles(linked(), new Map(), hashes(path))).toMatchObject({ remove: [], givenUp: [path] });
  });
});
