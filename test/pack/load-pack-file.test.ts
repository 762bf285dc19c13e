import { describe, expect, test } from "vitest";
import { loadPackFile } from "../../src/pack/load-pack-file.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { yamlOf } from "./yaml-of.ts";

const PACK = `文件:
  - { 文件名: report, 标题: "{{年度}}年报告", 附件: 附件6, 方向: 纵向, 封面: 否 }
  - { 文件名: table, 标题: 表, 方向: 横向, 封面: 是 }
页面: { 纸张: A4, 页边距: { 上: 37mm, 下: 35mm, 左: 28mm, 右: 26mm }, 页码: "— {页} —" }
字体: { 小标宋: h1, 宋体: "table, .unit" }
派生数据:
  三公.合计: =三公.接待 + 三公.用车
  三公.控制率: =三公.实际 ÷ 三公.合计
等次:
  - { 等次: 优, 不低于: 90分 }
  - { 等次: 中, 不低于: 60分 }
  - { 等次: 差, 不低于: 0分 }
报告提纲:
  - 标题: 基本情况
    下级: [{ 标题: 部门概况 }]
  - 标题: 建议
名称: 某县表样
报送: { 标题: "{{年度}}年材料", 日期: 2024年3月 }
`;

describe("pack.yaml", () => {
  const { file, findings } = loadPackFile(yamlOf(PACK, "pack.yaml"));

  test("has nothing wrong", () => {
    expect(findings).toEqual([]);
  });

  test("has a name", () => {
    expect(file.name).toBe("某县表样");
  });

  test("lists the documents in the order they are handed in", () => {
    expect(
      file.documents.map(({ fileName, title, attachment, landscape }) => [fileName, title.text, attachment, landscape]),
    ).toEqual([
      ["report", "{{年度}}年报告", "附件6", false],
      ["table", "表", "", true],
    ]);
  });

  test("says which document is the cover of the whole, and how the whole is called", () => {
    expect(file.documents.map(({ cover }) => cover)).toEqual([false, true]);
    expect([file.submission?.title.text, file.submission?.date?.text]).toEqual(["{{年度}}年材料", "2024年3月"]);
    expect(loadPackFile(yamlOf(PACK.replace(/^报送.*\n/mu, ""), "pack.yaml")).file.submission).toBeUndefined();
  });

  test("prints rates with two decimals unless it says otherwise", () => {
    const other = loadPackFile(yamlOf(`${PACK}比率小数位: 1\n`, "pack.yaml")).file;
    expect([file.rateDecimals, other.rateDecimals]).toEqual([2, 1]);
  });

  test("sets the page", () => {
    expect(file.page).toEqual({
      paper: "A4",
      margins: { top: "37mm", right: "26mm", bottom: "35mm", left: "28mm" },
      pageNumber: { before: "— ", after: " —" },
    });
    expect(file.fonts).toEqual([
      { role: "小标宋", selector: "h1" },
      { role: "宋体", selector: "table, .unit" },
    ]);
  });

  test("grades from the highest down", () => {
    expect(file.grades.map(({ name, least }) => [name, printNumber(least)])).toEqual([
      ["优", "90"],
      ["中", "60"],
      ["差", "0"],
    ]);
  });

  test("derives figures by name, each at its key", () => {
    expect(file.derived.map(({ path, range, written }) => [path, range.start.line, written.kind])).toEqual([
      ["三公.合计", 7, "formula"],
      ["三公.控制率", 8, "formula"],
    ]);
  });

  test("outlines the report", () => {
    expect(file.outline.map(({ title, below }) => [title, below.map((entry) => entry.title)])).toEqual([
      ["基本情况", ["部门概况"]],
      ["建议", []],
    ]);
  });

  test("with a formula that can't be read is reported where it stops making sense", () => {
    const broken = loadPackFile(yamlOf(PACK.replace("三公.接待 + 三公.用车", "三公.接待 + + 三公.用车"), "pack.yaml"));
    expect(broken.findings).toMatchObject([{ code: "JX311", range: { start: { line: 7, column: 19 } } }]);
  });
});
