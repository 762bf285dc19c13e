import type { Root } from "hast";
import { afterEach, describe, expect, test } from "vitest";
import type { Examination } from "../../src/build/examine-department.ts";
import type { WorkspaceExamination } from "../../src/build/examine-workspace.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { PROJECT, projectToSpoil } from "../support/workspace.ts";
import { DOCUMENTS, type Mistake } from "./mistakes.ts";
import { KINDS, mistakesPage, shareOf } from "./mistakes-page.ts";

const all = DOCUMENTS.flatMap(({ mistakes }) => mistakes);
const page = mistakesPage(DOCUMENTS);
const project = projectToSpoil();
afterEach(() => project.mend());

test("docs/published-set.md is what the mistakes say (npx vitest run -u writes it anew)", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/published-set.md");
});

test("its counts are those of its tables, and at least 85 in a hundred can't be made or are found", () => {
  const counts = KINDS.map((kind) => Number(new RegExp(`^\\| ${kind} \\| (\\d+) \\|`, "mu").exec(page)?.[1]));
  const rows = KINDS.map((kind) => page.split("\n").filter((line) => line.split(" | ")[2] === kind).length);
  expect(counts).toEqual(rows);
  expect(rows.reduce((sum, each) => sum + each)).toBe(all.length);
  expect(shareOf(all)).toBeGreaterThanOrEqual(85);
});

test("each that isn't left to the reader is shown, and only those", () => {
  const unshown = all.filter(
    ({ 改动, 印出, 归类 }) => ((改动 ?? 印出) ? "shown" : "not") === (归类 === "留给人看" ? "shown" : "not"),
  );
  expect(unshown).toEqual([]);
});

describe.each(DOCUMENTS)("$name", ({ mistakes }) => {
  const tried = mistakes.filter(({ 改动, 编号 }) => 改动 && 编号).map((each) => [titleOf(each), each] as const);
  const harmless = mistakes.filter(({ 改动, 编号 }) => 改动 && !编号).map((each) => [titleOf(each), each] as const);
  const printed = mistakes.filter(({ 印出 }) => 印出).map((each) => [titleOf(each), each] as const);

  test.each(tried)("%s", async (_, { 归类, 编号, 位置, 改动 = [] }) => {
    const before = await untouched();
    for (const edit of 改动) project.spoil(edit);

    const { findings, departments } = await examineWorkspace(project.root);

    const known = before.findings.map(({ code, severity, message }) => [code, severity, message].join());
    const fresh = findings.filter(({ code, severity, message }) => !known.includes([code, severity, message].join()));
    const severity = 归类 === "不可能" ? "error" : "warning";
    const reported = fresh.map(({ code, severity, range }) => `${code} ${severity} ${range.file}:${range.start.line}`);
    expect(reported).toContain(`${编号} ${severity} ${位置}`);
    if (归类 === "不可能") expect(departments.map(({ evaluated }) => evaluated)).toEqual([undefined]);
  });

  test.each(harmless)("%s", async (_, { 归类, 改动 = [] }) => {
    for (const edit of 改动) project.spoil(edit);
    expect(归类).toBe("不可能");
    expect(bodiesOf(await examineWorkspace(project.root))).toEqual(bodiesOf(await untouched()));
  });

  test.each(printed)("%s", async (_, { 印出 }) => {
    const { departments } = await untouched();
    const document = departments[0]?.evaluated?.documents.find(({ form }) => form.fileName === 印出?.文件);
    expect(htmlOf(document?.tree as Root).replaceAll(/<[^>]+>|\s/gu, "")).toContain(印出?.有);
  });
});

function bodiesOf({ departments }: WorkspaceExamination<Examination>): (string[] | undefined)[] {
  return departments.map(({ evaluated }) => evaluated?.documents.map(({ tree }) => htmlOf(tree)));
}

/** What a test is called by: the runner fills no Chinese names in. */
function titleOf({ 处, 公布 }: Mistake): string {
  return `${处}：${公布}`;
}

let examined: Promise<WorkspaceExamination<Examination>> | undefined;

/** The project as it is, examined once for all. */
function untouched(): Promise<WorkspaceExamination<Examination>> {
  examined ??= examineWorkspace(PROJECT);
  return examined;
}
