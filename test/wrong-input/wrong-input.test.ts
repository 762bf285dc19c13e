import { afterEach, describe, expect, test } from "vitest";
import type { Examination } from "../../src/build/examine-department.ts";
import type { WorkspaceExamination } from "../../src/build/examine-workspace.ts";
import { CATALOGUE } from "../../src/checks/catalogue.ts";
import { fails } from "../../src/checks/reported-finding.ts";
import { formatPretty } from "../../src/cli/formats/pretty.ts";
import { linesOf } from "../../src/reading/source-file.ts";
import { examineWorkspace } from "../support/examine.ts";
import { hashesIn } from "../support/folder-hashes.ts";
import { htmlOf } from "../support/html-tree.ts";
import { workspaceNamed, workspaceToSpoil } from "../support/workspace.ts";
import { describeAs } from "./describe-finding.ts";
import { readCases } from "./wrong-input-case.ts";

const cases = readCases();
const withoutAdvice = new Set<string>();
const workspace = workspaceToSpoil();
const { root } = workspace;
afterEach(() => workspace.mend());

test("the workspace that the cases spoil has nothing wrong", async () => {
  expect((await examineWorkspace(root)).findings).toEqual([]);
});

describe("each mistake is found where it is, once, and nothing else", () => {
  test.each(cases)("$name", async ({ edits, expected, strict, sameDocuments }) => {
    const untouched = sameDocuments ? documentsOf(await examineWorkspace(root)) : undefined;
    for (const edit of edits) workspace.spoil(edit);

    const examination = await examineWorkspace(root, { strict });

    const { findings, departments } = examination;
    for (const { code, hint } of findings) if (!hint) withoutAdvice.add(code);
    expect(findings.map((each, index) => describeAs(expected[index], each, root))).toEqual(expected);
    for (const each of departments) expect(each.evaluated === undefined).toBe(fails(each.findings, strict));
    expect(formatPretty(findings, { lineOf: linesOf(root), strict })).toMatch(/。\n$/u);
    if (untouched) expect(documentsOf(examination)).toEqual(untouched);
  });
});

test("no case leaves anything behind for the next", () => {
  expect(hashesIn(root)).toEqual(hashesIn(workspaceNamed("small")));
});

test("every finding says how to mend it", () => {
  expect([...withoutAdvice].sort()).toEqual([]);
});

/** Found when a document is printed, of which scenarios/build-too-wide.txt tells. */
const BY_PRINTING = ["JX513"];

describe("there is a case about", () => {
  test.each(CATALOGUE.map(({ code }) => code).filter((code) => !BY_PRINTING.includes(code)))("%s", (code) => {
    const own = cases.filter(({ name }) => name.startsWith(`${code.toLowerCase()}-`));
    expect(own.flatMap(({ expected }) => expected.map(({ 编号 }) => 编号))).toContain(code);
  });
});

function documentsOf({ departments }: WorkspaceExamination<Examination>): (readonly string[] | undefined)[] {
  return departments.map(({ evaluated }) => evaluated?.documents.map(({ tree }) => htmlOf(tree)));
}
