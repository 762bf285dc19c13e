import { longText, times } from "./long-texts.ts";

const PLACE = "# 有关建议\n";

/** The report grown to some sixty pages, with headings of four levels and paragraphs of every length. */
export function longReport(before: string): string {
  const sections = times(21, (section) => [
    `## 第${section + 1}方面的问题`,
    longText(60 + ((section * 37) % 90), section),
    ...times(3, (part) => [
      `### ${longText(9 + ((section + part) % 4) * 9, section + part).slice(0, -1)}`,
      longText(40 + ((section * 53 + part * 71) % 160), section + part),
      ...times(2, (item) => [
        `#### ${longText(7 + item * 6, section + part + item).slice(0, -1)}`,
        longText(30 + ((section * 29 + part * 41 + item * 17) % 120), section * part + item),
      ]).flat(),
    ]).flat(),
  ]).flat();
  return insert(before, sections);
}

/** The report with tables: one of many rows, one of many columns, one with a row taller than a page; and a list. */
export function reportTables(before: string): string {
  return insert(before, [
    "## 各项支出明细",
    "各项支出见下表。",
    table(
      ["序号", "支出内容", "说明"],
      times(70, (row) => [`${row + 1}`, longText(14, row), longText(8 + (row % 7) * 12, row)]),
    ),
    "## 各月支出进度",
    table(
      ["科目", ...times(12, (month) => `${month + 1}月`)],
      times(6, (row) => [longText(8, row), ...times(12, (month) => `${(row + 2) * (month + 7)}.5`)]),
    ),
    "## 审计意见及整改",
    table(
      ["问题", "整改情况"],
      [
        ["账务处理不及时", longText(1500)],
        ["资产盘点不及时", longText(900, 4)],
      ],
    ),
    "## 下一步打算",
    times(12, (item) => `- ${longText(20 + item * 8, item)}`).join("\n"),
  ]);
}

/** Nothing that a line could be broken at: in a paragraph, a heading, a list and a table; and a table of as many amounts as fit. */
export function longRuns(before: string): string {
  const address = "http://www.gov.cn/zhengce/zhengceku/2020-03/03/content_5486231.htm";
  return insert(before, [
    `## 关于${address}的说明`,
    `决算在${address}公开，编号${"0123456789".repeat(6)}，由${"PerformanceEvaluationSystem".repeat(3)}生成，经办人的邮箱是zhangsan.caizheng@example.invalid，统一社会信用代码11430900MB0001234X。`,
    times(6, (item) => `- ${"要点".repeat(item + 1)}：${address}`).join("\n"),
    table(
      ["序号", "文件", "网址", "说明"],
      times(3, (row) => [`${row + 1}`, longText(40, row), address, longText(90, row)]),
    ),
    "## 各年支出",
    table(
      ["项目", ...times(7, (year) => `${year + 2017}年`)],
      times(4, (row) => [longText(9, row), ...times(7, (year) => `${(row + 1) * (year + 1) + 98765}.43`)]),
    ),
  ]);
}

function insert(before: string, paragraphs: readonly string[]): string {
  const [head = "", tail = ""] = before.split(PLACE);
  return [head.trimEnd(), ...paragraphs, PLACE + tail].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
