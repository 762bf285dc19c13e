import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { builtOnce } from "../support/built.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";
import { OUR_FONTS } from "./published-documents.ts";
import { readPdf } from "./read-pdf.ts";
import { readSubmission } from "./read-submission.ts";

/** A document in its place: the attachment's number and title, and the headings that the contents name below it. */
interface Bound {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly string[];
}

const REPORT_2023 = [
  "基本情况",
  "绩效评价工作情况",
  "主要绩效及评价结论",
  "存在的问题",
  "有关建议",
  "其他需要说明的问题",
];
const REPORT_2018 = [
  "部门概况",
  "部门整体支出管理及使用情况",
  "部门专项组织实施情况",
  "资产管理情况",
  "部门整体支出绩效情况",
  "存在的主要问题",
  "改进措施和有关建议",
];
const numbered = (headings: readonly string[]) => headings.map((heading, at) => `${"一二三四五六七"[at]}、${heading}`);

describe.each([
  {
    root: PROJECT,
    folder: "2023/qw-zuzhibu",
    cover: ["2023年部门整体支出绩效自评材料", "中共益阳市大通湖区委组织部", "报送日期：年月日"],
    documents: [
      { name: "self-evaluation-table", title: "附件32023年部门整体支出绩效自评表", sections: [] },
      { name: "base-data-table", title: "附件42023年部门整体支出绩效评价基础数据表", sections: [] },
      {
        name: "score-sheet",
        title: "附件52023年部门整体支出绩效自评指标计分表",
        sections: ["投入", "过程", "产出及效率"],
      },
      { name: "report", title: "附件62023年部门整体支出绩效评价报告", sections: numbered(REPORT_2023) },
    ] satisfies Bound[],
    across: [],
  },
  {
    root: workspaceNamed("hunan-2018"),
    folder: "2018/linyeju",
    cover: ["2018年度部门整体支出绩效自评材料", "云麓县林业局", "自评得分：85.9分"],
    documents: [
      { name: "base-data", title: "附件12018年度部门整体支出绩效评价基础数据表", sections: [] },
      {
        name: "scoring",
        title: "附件22018年度部门整体支出绩效评价指标计分表",
        sections: ["投入", "过程", "产出及效率"],
      },
      { name: "self-evaluation", title: "附件32018年度部门整体支出绩效自评表", sections: [] },
      { name: "self-report", title: "附件42018年度部门整体支出绩效自评报告", sections: numbered(REPORT_2018) },
    ] satisfies Bound[],
    across: ["scoring"],
  },
])("the submission of $folder", ({ root, folder, cover, documents, across }) => {
  let path: string;
  let whole: Awaited<ReturnType<typeof readSubmission>>;
  /** The first page of each document, and the page after the last. */
  const begins: number[] = [3];
  beforeAll(async () => {
    const { out } = await builtOnce(root);
    path = join(out, folder, "submission.pdf");
    whole = await readSubmission(path);
    for (const { name } of documents)
      begins.push((begins.at(-1) ?? 0) + (await readPdf(join(out, folder, `${name}.pdf`))).pages);
  });

  test("has a cover, a page of contents, and every page of the documents in their order", () => {
    expect(whole.pages).toHaveLength((begins.at(-1) ?? 0) - 1);
    for (const words of cover) expect(whole.pages[0]?.text).toContain(words);
    for (const [at, { title }] of documents.entries())
      expect(whole.pages[(begins[at] ?? 0) - 1]?.text).toContain(title);
  });

  test("is numbered through, but for its cover", () => {
    const numbers = whole.pages.map(({ text }) => Number(/—(\d+)—/u.exec(text)?.[1] ?? 0));
    expect(numbers).toEqual(whole.pages.map((_, at) => (at === 0 ? 0 : at + 1)));
  });

  test("has contents with the pages on which things are", () => {
    const lines = documents.flatMap(({ title, sections }) => [title, ...sections]);
    const { text = "", linked = [] } = whole.pages[1] ?? {};
    expect(linked).toHaveLength(lines.length);
    expect(text.replace(/—2—/u, "")).toBe(`目录${lines.map((line, at) => line + linked[at]).join("")}`);
    for (const [at, line] of lines.entries()) expect(whole.pages[(linked[at] ?? 0) - 1]?.text).toContain(line);
  });

  test("has bookmarks for titles, and below them for the sections of the score sheet and the headings of the report", () => {
    const lines = documents.flatMap(({ title, sections }) => [title.replace(/^附件\d/u, ""), ...sections]);
    const found = whole.bookmarks.filter(([depth]) => depth < 2).map(([depth, title, page]) => [depth, title, page]);
    const depths = documents.flatMap(({ sections }) => [0, ...sections.map(() => 1)]);
    expect(found).toEqual([
      [0, cover[0], 1],
      [0, "目录", 2],
      ...lines.map((line, at) => [depths[at], line, whole.pages[1]?.linked[at]]),
    ]);
  });

  test("turns the pages of the documents that lie across, and only those", () => {
    const turned = documents.flatMap(({ name }, at) => {
      const pages = Array.from(
        { length: (begins[at + 1] ?? 0) - (begins[at] ?? 0) },
        (_, page) => (begins[at] ?? 0) + page,
      );
      return across.some((each) => each === name) ? pages : [];
    });
    expect(whole.pages.flatMap(({ landscape }, at) => (landscape ? [at + 1] : []))).toEqual(turned);
  });

  test("embeds each font it uses, is titled, tagged and in Chinese", async () => {
    const pdf = await readPdf(path);
    expect(pdf).toMatchObject({ title: cover[0], language: "zh-CN", tagged: true, drawnFonts: 0 });
    expect(pdf.fonts.filter((font) => !OUR_FONTS.includes(font))).toEqual([]);
    expect(pdf.embeddedFonts).toBe(pdf.fonts.length);
  });
});
