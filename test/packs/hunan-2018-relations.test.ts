import { describe, expect, test } from "vitest";
import { declaredFigures } from "../../src/figures/declared-figures.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { checkCounterparts, checkRelations } from "../checks/figures/balances.ts";
import type { Typed } from "../figures/figures-of.ts";
import { workspaceNamed } from "../support/workspace.ts";
import { FormAtWork } from "./form-at-work.ts";

const form = new FormAtWork({
  root: workspaceNamed("hunan-2018"),
  year: "2018",
  id: "linyeju",
  packId: "hunan-2018",
});

/** What the made-up department breaks as it stands, and explains; mended here, so that each test has the one it is about. */
const MENDED: Typed = {
  "人员.在职人数": "62人",
  "公用经费.总额.本年预算数": "130.9万元",
  "项目支出.业务工作专项.本年预算数": "383.7万元",
  "楼堂馆所.实际规模": "1200平方米",
  "楼堂馆所.实际投资": "268万元",
};

const broken = (change: Typed, lastYear?: Typed) =>
  form.broken({ ...MENDED, ...change }, lastYear && form.compute(lastYear).table).sort();

test("the made-up department breaks four, and a mended one none", () => {
  expect(form.broken({})).toEqual(["HN-16", "HN-17", "HN-20", "HN-21"]);
  expect(broken({})).toEqual([]);
});

const 拨款 = (column: string) => `部门预算.一般公共预算拨款.${column}`;
const 基金 = (column: string) => `部门预算.政府性基金拨款.${column}`;
const 非税 = (column: string) => `部门预算.纳入专户管理的非税收入拨款.${column}`;
const 公用 = (part: string, column: string) => `公用经费.${part}.${column}`;
const PARTS = "水费、电费、差旅费";
const 满意度 = "计分依据.社会公众或服务对象满意度";

/** A part of 公用经费 that fills the total up to the last cent, and one that overfills it. */
const 其中 = (column: string, fills: string, overfills: string): [Typed, Typed] => [
  { [公用(PARTS, column)]: fills },
  { [公用(PARTS, column)]: overfills },
];

/** Each relation: what keeps it by a hair, what breaks it, what else that breaks, and the figure it points at. */
const RELATIONS: readonly [code: string, kept: Typed, broken: Typed, others: readonly string[], pointsAt: string][] = [
  [
    "HN-01",
    { [拨款("本年决算数")]: "1314.7万元", "项目支出.业务工作专项.本年决算数": "385.2万元" },
    { [拨款("本年决算数")]: "1314.71万元", "项目支出.业务工作专项.本年决算数": "385.21万元" },
    ["HN-18"],
    拨款("本年决算数"),
  ],
  [
    "HN-02",
    { [基金("本年追加数")]: "0.01万元", [基金("本年决算数")]: "0.01万元" },
    { [基金("本年决算数")]: "0.01万元" },
    [],
    基金("本年决算数"),
  ],
  ["HN-03", { [非税("本年决算数")]: "45万元" }, { [非税("本年决算数")]: "45.01万元" }, [], 非税("本年决算数")],
  [
    "HN-04",
    { "人员经费.本年预算数": "742.62万元" },
    { "人员经费.本年预算数": "742.63万元" },
    [],
    "人员经费.本年预算数",
  ],
  [
    "HN-05",
    { "人员经费.本年决算数": "742.58万元" },
    { "人员经费.本年决算数": "742.57万元" },
    [],
    "人员经费.本年决算数",
  ],
  ["HN-06", ...其中("上年决算数", "70.25万元", "70.26万元"), [], 公用("办公经费", "上年决算数")],
  ["HN-07", ...其中("本年预算数", "73.9万元", "73.91万元"), [], 公用("办公经费", "本年预算数")],
  ["HN-08", ...其中("本年决算数", "74.11万元", "74.12万元"), [], 公用("办公经费", "本年决算数")],
  [
    "HN-09",
    { "三公经费.公务接待.本年决算数": "593.83万元", "三公经费.公务接待.本年预算数": "600万元" },
    { "三公经费.公务接待.本年决算数": "593.84万元", "三公经费.公务接待.本年预算数": "600万元" },
    [],
    "三公经费.公车购置.本年决算数",
  ],
  [
    "HN-10",
    {
      "楼堂馆所.批复规模": "0平方米",
      "楼堂馆所.实际规模": "0平方米",
      "楼堂馆所.预算投资": "0元",
      "楼堂馆所.实际投资": "0元",
    },
    { "楼堂馆所.批复规模": "0平方米", "楼堂馆所.实际规模": "0平方米" },
    [],
    "楼堂馆所.批复规模",
  ],
  ["HN-11", { [`${满意度}.满意人数`]: "200人" }, { [`${满意度}.满意人数`]: "201人" }, [], `${满意度}.满意人数`],
  [
    "HN-12",
    { "三公经费.公车购置.本年预算数": "18万元", "三公经费.公车购置.本年决算数": "18万元" },
    { "三公经费.公车购置.本年预算数": "18万元", "三公经费.公车购置.本年决算数": "18.01万元" },
    [],
    "三公经费.公车购置.本年决算数",
  ],
  [
    "HN-13",
    { "三公经费.公车运行维护.本年决算数": "9.5万元" },
    { "三公经费.公车运行维护.本年决算数": "9.51万元" },
    [],
    "三公经费.公车运行维护.本年决算数",
  ],
  [
    "HN-14",
    { "三公经费.出国经费.本年决算数": "0元" },
    { "三公经费.出国经费.本年决算数": "1元" },
    [],
    "三公经费.出国经费.本年决算数",
  ],
  [
    "HN-15",
    { "三公经费.公务接待.本年决算数": "6万元" },
    { "三公经费.公务接待.本年决算数": "6.01万元" },
    [],
    "三公经费.公务接待.本年决算数",
  ],
  ["HN-16", { "人员.在职人数": "61人" }, { "人员.在职人数": "63人" }, [], "人员.在职人数"],
  [
    "HN-17",
    { [公用("总额", "本年决算数")]: "130.9万元" },
    { [公用("总额", "本年决算数")]: "130.91万元" },
    [],
    公用("总额", "本年决算数"),
  ],
  [
    "HN-18",
    { "项目支出.业务工作专项.本年决算数": "385.2万元", "人员经费.本年决算数": "728.45万元" },
    { "项目支出.业务工作专项.本年决算数": "385.21万元", "人员经费.本年决算数": "728.45万元" },
    [],
    "项目支出.业务工作专项.本年决算数",
  ],
  [
    "HN-19",
    { [拨款("本年决算数")]: "1178.73万元", "人员经费.本年决算数": "620.78万元", [非税("本年决算数")]: "45万元" },
    { [拨款("本年决算数")]: "1178.72万元", "人员经费.本年决算数": "620.77万元", [非税("本年决算数")]: "45万元" },
    [],
    拨款("本年决算数"),
  ],
  ["HN-20", { "楼堂馆所.实际规模": "1200平方米" }, { "楼堂馆所.实际规模": "1201平方米" }, [], "楼堂馆所.实际规模"],
  ["HN-21", { "楼堂馆所.实际投资": "268万元" }, { "楼堂馆所.实际投资": "268.01万元" }, [], "楼堂馆所.实际投资"],
  [
    "HN-22",
    { "政府采购.本年预算数": "1345.56万元", "政府采购.本年决算数": "1345.55万元" },
    { "政府采购.本年预算数": "1345.56万元", "政府采购.本年决算数": "1345.56万元" },
    [],
    "政府采购.本年决算数",
  ],
  ["HN-29", { "政府采购.本年决算数": "42万元" }, { "政府采购.本年决算数": "42.01万元" }, [], "政府采购.本年决算数"],
  [
    "HN-30",
    { "项目支出.业务工作专项.本年预算数": "487.5万元", "人员经费.本年预算数": "638.8万元" },
    { "项目支出.业务工作专项.本年预算数": "487.6万元", "人员经费.本年预算数": "638.7万元" },
    [],
    "项目支出.业务工作专项.本年决算数",
  ],
  ["HN-31", { "政府采购.本年决算数": "33.6万元" }, { "政府采购.本年决算数": "33.59万元" }, [], "政府采购.本年决算数"],
];

describe.each(RELATIONS)("%s", (code, kept, breaking, others, pointsAt) => {
  test("holds", () => {
    expect(broken(kept)).toEqual([]);
  });

  test(`broken, it points at ${pointsAt}`, () => {
    expect(broken(breaking)).toEqual([code, ...others].sort());
    const { table } = form.compute({ ...MENDED, ...breaking });
    const finding = checkRelations(form.pack.relations, table).find((each) => each.code === code);
    expect(finding?.range).toEqual(table.figures.get(pointsAt)?.range);
    expect(finding?.hint).not.toBe("");
  });
});

test("a building's size is no building's cost: one without the other is asked about both ways", () => {
  expect(broken({ "楼堂馆所.预算投资": "0元", "楼堂馆所.实际投资": "0元" })).toEqual(["HN-10"]);
});

describe("with the year before at hand", () => {
  /** The year before as it was filled in: its final accounts are those of this year's first column. */
  const LAST_YEAR: Typed = {
    "三公经费.公车运行维护.本年决算数": "9.86万元",
    "三公经费.公务接待.本年决算数": "6.42万元",
    "项目支出.业务工作专项.本年决算数": "352.6万元",
    "项目支出.运行维护专项.本年决算数": "74.2万元",
    "项目支出.其他专项.本年决算数": "20万元",
    [公用("总额", "本年决算数")]: "126.75万元",
    [拨款("本年决算数")]: "1276.5万元",
  };

  test("the two years agree", () => {
    expect(broken({}, LAST_YEAR)).toEqual([]);
  });

  test.each<[code: string, within: Typed, beyond: Typed]>([
    ["HN-26", { [拨款("本年决算数")]: "1276.48万元" }, { [拨款("本年决算数")]: "1276.47万元" }],
  ])("%s: or they don't", (code, within, beyond) => {
    expect(broken({}, { ...LAST_YEAR, ...within })).toEqual([]);
    expect(broken({}, { ...LAST_YEAR, ...beyond })).toEqual([code]);
  });
});

test.each([
  ["HN-27", "社会公众满意度", "86.5%", "90%"],
  ["HN-28", "群众满意度", "86.5%", "93.62%"],
])("%s: %s is that of the score sheet", (code, indicator, due, wrong) => {
  const reported = (name: string, result: string) => {
    const row = targetOf(`满意度 满意度 ${name}`, "≥90%", `=${result}`);
    return checkCounterparts([row], form.pack.counterparts, form.compute().table).map((each) => each.code);
  };
  expect([reported(indicator, due), reported(indicator, wrong), reported("林农满意度", wrong)]).toEqual([
    [],
    [code],
    [],
  ]);
});

test("every relation of the pack has its tests above", () => {
  const tested = [...RELATIONS.map(([code]) => code), "HN-26"];
  expect(form.pack.relations.map(({ code }) => code).sort()).toEqual(tested.sort());
});

test("what was settled last year is asked of last year, row by row", () => {
  const declared = [...declaredFigures(openSchemas(workspaceNamed("hunan-2018")), "hunan-2018/figures")].filter(
    ([path]) => path.endsWith(".上年决算数"),
  );
  expect(declared.length).toBeGreaterThan(10);
  for (const [path, { lastYear }] of declared) expect(lastYear).toBe(path.replace(".上年决算数", ".本年决算数"));
});
