import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { ReportedFinding, ReportedMend } from "../../src/checks/reported-finding.ts";
import { offsetsOf, sourceFile } from "../../src/reading/source-file.ts";
import { examineWorkspace } from "../support/examine.ts";
import { workspaceToSpoil } from "../support/workspace.ts";
import { readCases } from "./wrong-input-case.ts";

const workspace = workspaceToSpoil();
const { root } = workspace;
afterEach(() => workspace.mend());

describe("each mend does away with its finding, and brings no other", () => {
  test.each(readCases())("$name", async ({ edits, strict }) => {
    for (const edit of edits) workspace.spoil(edit);
    const { findings } = await examineWorkspace(root, { strict });
    for (const each of findings.filter(({ mend }) => mend)) {
      const left = await leftWithout([each], findings, strict);
      const likes = findings.filter(({ code, mend }) => mend && code === each.code);
      // One of two amounts in the wrong unit can be wrong beside the other.
      expect(left.length > 0 && likes.length > 1 ? await leftWithout(likes, findings, strict) : left).toEqual([]);
    }
  });
});

/** What is found once the mends of some findings are in their places, and was not found of others before. */
async function leftWithout(mended: readonly ReportedFinding[], all: readonly ReportedFinding[], strict: boolean) {
  const before = new Map(mended.map(({ mend }) => mend as ReportedMend).map((mend) => [mend, textOf(mend)]));
  for (const mend of [...before.keys()].toReversed()) apply(mend);
  const { findings } = await examineWorkspace(root, { strict });
  for (const [{ range }, text] of before) writeFileSync(join(root, range.file), text);
  const others = all.filter((each) => !mended.includes(each)).map(describeOne);
  return without(findings.map(describeOne), others);
}

function textOf({ range }: ReportedMend): string {
  return readFileSync(join(root, range.file), "utf8");
}

/** Puts a mend in its place. */
function apply(mend: ReportedMend): void {
  const written = textOf(mend);
  const mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
  const source = sourceFile(mend.range.file, written.slice(mark.length));
  const { start, end } = offsetsOf(source, mend.range);
  writeFileSync(join(root, mend.range.file), mark + source.text.slice(0, start) + mend.text + source.text.slice(end));
}

/** By its line: what a finding says names what stands there, and that is another now. */
function describeOne({ code, range }: ReportedFinding): string {
  return `${code} ${range.file}:${range.start.line}`;
}

/** Some without as many of the others as there are. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
