import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CATALOGUE, type FindingCode } from "../../src/checks/catalogue.ts";
import type { Example } from "../../src/checks/check.ts";
import type { Edit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { runJixiao } from "../support/run-jixiao.ts";
import { workspaceToSpoil } from "../support/workspace.ts";

/** Where a file of that name can lie in the small workspace. */
const FOLDERS = ["data/2023/dangan", "data/2023/tushu", "data/2023", "templates/small", "schema/small"];
/** The sentence of the report that an example takes the place of, where what it puts right isn't there as it stands. */
const ANY_SENTENCE = "库房不足。";

const INDICATORS =
  "逐项计分的还有在职人员控制率、经费增长率、预算调整率、采购执行率、制度健全性、信息公开、接待读者、接待费压减、开放天数、社会效益和满意度。";

/** A form that prints the date of issue, and departments that have one. */
const PRINTING_DATES = [
  edit("schema/small/department.schema.json", '"单位简称": {', '"成文日期": { "type": "string" },\n    "单位简称": {'),
  edit("templates/small/report.hbs", "{{{报告}}}", "{{{报告}}}<p>{{单位.成文日期}}</p>"),
  ...["2022/dangan", "2023/dangan"].map((each) =>
    edit(`data/${each}/department.yaml`, "单位简称: 县档案馆", "单位简称: 县档案馆\n成文日期: 2024年3月8日"),
  ),
  edit("data/2023/tushu/department.yaml", "单位简称: 县图书馆", "单位简称: 县图书馆\n成文日期: 2024年3月8日"),
];

/** What else a department or a form must say before the mistake can be one. */
const BEFORE: Partial<Record<FindingCode, readonly Edit[]>> = {
  JX321: [edit("data/2023/dangan/figures.yaml", "年初预算: 100万元", "年初预算: 1000000元")],
  JX322: [edit("data/2023/dangan/figures.yaml", "举办讲座: 12期", "举办讲座: 12期\n  读者满意率: 98%")],
  JX323: [
    edit("data/2023/dangan/figures.yaml", "举办讲座: 12期", "举办讲座: 12期\n  发出问卷: 500份\n  收回问卷: 486份"),
  ],
  JX324: [
    edit(
      "data/2023/dangan/figures.yaml",
      "采购: { 预算: 0元, 支出: 0元 }",
      "采购: { 预算: 88.175万元, 支出: 88.175万元 }",
    ),
  ],
  JX325: [
    edit(
      "templates/small/checks.yaml",
      "勾稽关系:\n",
      "勾稽关系:\n  - { 编号: QX-05, 名称: 不超编, 级别: 核实, 关系: =人员.在职 ≤ 人员.编制, 怎样改: 核对人数。 }\n",
    ),
  ],
  JX326: [
    edit("data/2023/dangan/figures.yaml", "年初预算: 100万元", "年初预算: 98.984万元"),
    edit("data/2023/dangan/figures.yaml", "年中调整: 0元", "年中调整: 1.024万元"),
    edit(
      "templates/small/self-evaluation.hbs",
      "全年预算{{经费.全年预算}}万元",
      "年初{{经费.年初预算}}万元，年中{{经费.年中调整}}万元，全年预算{{经费.全年预算}}万元",
    ),
  ],
  JX523: [edit("templates/small/pack.yaml", "- 标题: 收支情况", "- { 标题: 收支情况, 须写: [经费.全年执行] }")],
  JX606: [edit("data/2023/dangan/report.md", "举办讲座{{业务.举办讲座}}期。", "年初举办讲座12期，年末举办讲座12期。")],
  JX526: PRINTING_DATES,
  JX527: PRINTING_DATES,
  JX610: [
    edit(
      "data/2023/dangan/indicators.yaml",
      "三级指标: 接待读者\n    年度指标值: ≥3000人次\n    实际完成值: =业务.接待读者",
      "三级指标: 举办讲座\n    年度指标值: ≥12期\n    实际完成值: =业务.举办讲座",
    ),
  ],
  JX611: [
    edit(
      "data/2023/tushu/report.md",
      "库房不足。",
      "全年整理馆藏民国时期地契和家谱并逐件编目上架。会同各乡镇开展村级档案室规范化建设现场指导。为来馆群众提供查档复印证明代办等一站式的服务。",
    ),
  ],
  JX605: [edit("data/2023/dangan/report.md", "库房不足。", "已经布署。")],
  JX723: [edit("data/2023/dangan/report.md", `，其中预算执行率得{{得分 预算执行率}}分。${INDICATORS}`, "。")],
  JX724: [edit("data/2023/dangan/figures.yaml", "举办讲座: 12期", "举办讲座: 12期\n  青少年爱国讲座场次: 2场")],
};

function edit(文件: string, 把: string, 写成: string): Edit {
  return { 文件, 把, 写成 };
}

/** About whole files, described in words; each has its cases of wrong input. */
const IN_WORDS = ["JX001", "JX002", "JX003", "JX006", "JX007", "JX008"];

/** What is found when a document is printed. */
const BY_PRINTING: readonly FindingCode[] = ["JX513"];

const workspace = workspaceToSpoil();
afterEach(() => workspace.mend());

const codes = CATALOGUE.map(({ code }) => code);
const examples = new Map<FindingCode, Example>(CATALOGUE.map(({ code, example }) => [code, example]));

test("every code has an example; only what is about a file as a whole has one in words", () => {
  expect([...examples.keys()].sort()).toEqual(codes.toSorted());
  expect(codes.filter((code) => examples.get(code)?.file === undefined)).toEqual(IN_WORDS);
});

describe("the example written wrong is found, the one written right isn't", () => {
  test.each(codes.filter((code) => !IN_WORDS.includes(code)))(
    "%s",
    async (code) => {
      const { file = "", wrong, right } = examples.get(code) as Example;
      const before = BEFORE[code] ?? [];
      expect(await codesWith(code, file, right, wrong, before)).toContain(code);
      expect(await codesWith(code, file, right, right, before)).not.toContain(code);
    },
    60_000,
  );
});

/** What is found in the small workspace once `text` stands where `right` stood. */
async function codesWith(
  code: FindingCode,
  file: string,
  right: string,
  text: string,
  before: readonly Edit[],
): Promise<string[]> {
  workspace.mend();
  for (const each of before) workspace.spoil(each);
  const { root } = workspace;
  const textOf = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
  const paths = FOLDERS.map((folder) => `${folder}/${file}`);
  const path =
    paths.find((each) => textOf(each)?.includes(right)) ??
    paths.find((each) => textOf(each) !== undefined) ??
    (paths[0] as string);
  const old = textOf(path) ?? right;
  workspace.spoil({ 文件: path, 写成: old.replace(old.includes(right) ? right : ANY_SENTENCE, () => text) });
  const found = (await examineWorkspace(root)).findings.map((each) => each.code);
  if (!BY_PRINTING.includes(code)) return found;
  const { output } = await runJixiao(root, ["build", "--year", "2023", "--department", "dangan"]);
  return output.includes(code) ? [...found, code] : found;
}
