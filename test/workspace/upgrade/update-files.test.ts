import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { updateFiles } from "../../../src/workspace/upgrade/update-files.ts";
import { hashOf } from "../../../src/workspace/written-record.ts";

/** What becomes of a file that the last version wrote as `former` and this one writes as `now`, where `there` is what stands there. */
function fate({ former, there, now }: { former?: string; there?: string; now: string }): string | undefined {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (there !== undefined) writeFileSync(join(root, "file"), there);
  const record = new Map(former === undefined ? [] : [["file", hashOf(former)]]);
  const { write, leftAlone } = updateFiles(root, new Map([["file", now]]), record);
  return write.length > 0 ? "written" : leftAlone.length > 0 ? "left alone" : undefined;
}

test.each<[what: string, file: { former?: string; there?: string; now: string }, becomes: string | undefined]>([
  ["a file as it was written, where nothing is new", { former: "a\n", there: "a\n", now: "a\n" }, undefined],
  ["a file as it was written, where there is a new one", { former: "a\n", there: "a\n", now: "b\n" }, "written"],
  ["the same with the line ends of Windows", { former: "a\n", there: "a\r\n", now: "b\n" }, "written"],
  ["a changed file, where nothing is new", { former: "a\n", there: "mine\n", now: "a\n" }, undefined],
  ["a changed file, where there is a new one", { former: "a\n", there: "mine\n", now: "b\n" }, "left alone"],
  ["a file changed to what is new", { former: "a\n", there: "b\n", now: "b\n" }, undefined],
  ["a deleted file", { former: "a\n", now: "b\n" }, undefined],
  ["a file that no earlier version wrote", { now: "b\n" }, "written"],
  ["the same, where there is one already", { there: "mine\n", now: "b\n" }, "left alone"],
])("%s", (_, file, becomes) => {
  expect(fate(file)).toBe(becomes);
});
