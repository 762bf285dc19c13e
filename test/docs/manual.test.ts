import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatPretty } from "../../src/cli/formats/pretty.ts";
import { linesOf } from "../../src/reading/source-file.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { filesBelow } from "../../src/workspace/files-below.ts";
import { newWorkspace } from "../../src/workspace/new-workspace.ts";
import { applyEdit, type Edit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { PROJECT } from "../support/workspace.ts";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");

const MANUAL = read("README.zh-CN.md");
const SAMPLE = "data/2023/shuiliju";
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu");

/** What a county's clerks have before them when they read the manual. */
function countyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  newWorkspace(root, "npm");
  return root;
}

describe("the examples of the manual are a county's own", () => {
  test("no other department is named than the one that its repository begins with", () => {
    const named = MANUAL.match(/(?:data|out)\/2023\/[\w-]+|2023\/[\w-]+(?= 总分)/gu) ?? [];
    expect(new Set(named.map((path) => path.split("/").at(-1)))).toEqual(new Set(["shuiliju"]));
  });

  test("what is referred to prints as the manual says", async () => {
    const rows = [...MANUAL.matchAll(/^\| `(.*\{\{.*)` \| (.+?) \|/gmu)].map(([, written = "", printed = ""]) => ({
      written,
      printed,
    }));
    expect(rows.length).toBeGreaterThan(10);
    const root = countyRepository();
    appendFileSync(join(root, SAMPLE, "report.md"), rows.map(({ written }) => `\n例：${written}\n`).join(""));
    const { departments } = await examineWorkspace(root);
    const report = departments[0]?.evaluated?.documents.at(-1);
    const paragraphs = report ? htmlOf(report.tree).match(/<p>例：.*?<\/p>/gsu) : [];
    expect(paragraphs?.map((each) => each.replace(/<[^>]+>/gu, ""))).toEqual(
      rows.map(({ printed }) => `例：${printed}`),
    );
  });

  const FINDINGS = [...MANUAL.matchAll(/^ {6}[✖▲].*\n(?: {8}.*\n)+/gmu)].map(([block]) =>
    block.replace(/^ {4}/gmu, ""),
  );

  test.each<[code: string, edit: Edit]>([
    ["JX302", { 文件: `${SAMPLE}/figures.yaml`, 把: "本年预算数: 4万元", 写成: "本年预算数: 4万" }],
    ["GJ-18", { 文件: `${SAMPLE}/figures.yaml`, 把: "在职人数: 38人", 写成: "在职人数: 42人" }],
    ["JX701", { 文件: `${SAMPLE}/report.md`, 把: "控制率为{{三公经费.控制率}}%", 写成: "控制率为86.67%" }],
  ])("%s is shown as it is there", async (code, edit) => {
    const root = countyRepository();
    applyEdit(root, edit);
    const { findings } = await examineWorkspace(root);
    const shown = formatPretty(findings, { lineOf: linesOf(root), strict: false }).replace(COLOURS, "");
    const example = FINDINGS.find((each) => each.includes(` ${code} `));
    expect(example).toBeDefined();
    expect(shown).toContain(example);
  });

  test("the total is the sample's", async () => {
    const { departments } = await examineWorkspace(countyRepository());
    const { name, evaluated } = departments[0] ?? {};
    const total = printNumber(evaluated?.sheet.total as never);
    expect(MANUAL).toContain(`${name}：总分 ${total} 分（满分 100 分），等次：${evaluated?.sheet.grade}`);
  });
});

describe("a page that the package brings along links to nothing that it leaves out", () => {
  const packed: readonly string[] = [...JSON.parse(read("package.json")).files, "README.md", "LICENSE", "package.json"];
  const pages = [
    ...packed.filter((path) => path.endsWith(".md")),
    ...filesBelow(join(PROJECT, "docs")).map((path) => `docs/${path}`),
  ];

  test.each(pages)("%s", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/gu)].map(([, to = ""]) =>
      posix.join(posix.dirname(page), to),
    );
    expect(links.filter((to) => !packed.includes(to) && !packed.includes(to.split("/")[0] ?? ""))).toEqual([]);
  });
});
