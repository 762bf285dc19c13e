import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDepartment } from "../../src/department/load-department.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { computeFigures, type FigureTable } from "../../src/figures/figure-table.ts";
import { loadPack } from "../../src/pack/load-pack.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { checkCounterparts, checkRelations } from "../checks/figures/balances.ts";
import { figuresOf, type Typed } from "../figures/figures-of.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const schemas = openSchemas(ROOT);
const { pack } = loadPack(ROOT, "datonghu-2023", schemas);
if (!pack) throw new Error("no pack");
const place = { root: ROOT, year: "2023", id: "qw-zuzhibu", packId: pack.id };
const published = loadDepartment(place, schemas, pack).data.figures;

/** The published set with some figures changed, and 公用经费 left out unless the change fills it in. */
function tableWith(change: Typed, lastYear?: FigureTable): FigureTable {
  const changed = new Map<string, Figure>(published.map((figure) => [figure.path, figure]));
  for (const figure of figuresOf(change)) changed.set(figure.path, figure);
  const { table } = computeFigures({
    figures: [...changed.values(), ...(pack?.derived ?? [])],
    whyAbsent: (path) => (path.startsWith("公用经费.") ? "unfilled" : "unknown"),
    lastYear: () => lastYear,
  });
  return table;
}

/** The relations that a change breaks, beside those that the published set itself does. */
function broken(change: Typed, lastYear?: FigureTable): string[] {
  return checkRelations(pack?.relations ?? [], tableWith(change, lastYear))
    .map(({ code }) => code)
    .filter((code) => !["GJ-09", "GJ-32"].includes(code));
}

test("the published set leaves nothing for 公用经费, and loses points for rules that it has one and all", () => {
  expect(checkRelations(pack.relations, tableWith({}))).toMatchObject([
    { code: "GJ-09", own: { severity: "warning" } },
    { code: "GJ-32", own: { severity: "warning" } },
  ]);
});

const CASES = "计分依据.管理制度健全性.不符合要求";
const 拨款 = (column: string) => `年度预算资金.当年财政拨款.${column}`;
/** 736.397038万元 less 369.5万元 and 300万元: a budget that adds up with 公用经费 filled in. */
const 三项: Typed = {
  "项目支出.预算数": "300万元",
  "项目支出.实际支出": "300万元",
  "公用经费.预算数": "66.897038万元",
  "公用经费.实际支出": "66.897038万元",
};

/** Other money so large that the whole is spent well enough. */
const 大额: Typed = {
  "年度预算资金.其他资金.年初预算数": "1000万元",
  "年度预算资金.其他资金.全年执行数": "1000万元",
};

/** Each relation: what keeps it by a hair, what breaks it, what else that breaks, and the figure it points at. */
const RELATIONS: readonly [code: string, kept: Typed, broken: Typed, others: readonly string[], pointsAt: string][] = [
  ["GJ-01", { [拨款("全年执行数")]: "6796723.79元" }, { [拨款("全年执行数")]: "6796723.80元" }, [], 拨款("全年执行数")],
  [
    "GJ-02",
    { "年度预算资金.上年结转资金.全年执行数": "567246.58元" },
    { "年度预算资金.上年结转资金.全年执行数": "567246.60元" },
    [],
    "年度预算资金.上年结转资金.全年执行数",
  ],
  [
    "GJ-03",
    { "年度预算资金.其他资金.年中预算调整": "50元", "年度预算资金.其他资金.全年执行数": "50元" },
    { "年度预算资金.其他资金.全年执行数": "50元" },
    [],
    "年度预算资金.其他资金.全年执行数",
  ],
  [
    "GJ-05",
    { "固定资产.实际在用总额": "88.175万元" },
    { "固定资产.实际在用总额": "88.1751万元" },
    [],
    "固定资产.实际在用总额",
  ],
  [
    "GJ-06",
    { "结转结余.本年结转结余总额": "100元" },
    { "结转结余.本年结转结余总额": "100.01元" },
    [],
    "结转结余.本年结转结余总额",
  ],
  ["GJ-07", { "项目支出.预算数": "366.91万元" }, { "项目支出.预算数": "366.92万元" }, [], "人员经费.预算数"],
  ["GJ-07", 三项, { ...三项, "公用经费.预算数": "66.93万元" }, ["GJ-24"], "人员经费.预算数"],
  [
    "GJ-08",
    { "人员经费.实际支出": "369.5万元" },
    { "人员经费.实际支出": "369.6万元", "人员经费.预算数": "369.5万元" },
    [],
    "人员经费.实际支出",
  ],
  ["GJ-08", 三项, { ...三项, "公用经费.实际支出": "66.93万元" }, ["GJ-23", "GJ-24"], "人员经费.实际支出"],
  [
    "GJ-11",
    { "三公经费.公务接待费.实际支出": "18万元" },
    { "三公经费.公务接待费.实际支出": "18.01万元" },
    [],
    "三公经费.公务接待费.实际支出",
  ],
  [
    "GJ-12",
    { "三公经费.公务用车购置及运行维护费.实际支出": "9万元" },
    { "三公经费.公务用车购置及运行维护费.实际支出": "9.01万元" },
    [],
    "三公经费.公务用车购置及运行维护费.实际支出",
  ],
  [
    "GJ-13",
    { "三公经费.因公出国（境）费.实际支出": "0元" },
    { "三公经费.因公出国（境）费.实际支出": "1元" },
    [],
    "三公经费.因公出国（境）费.实际支出",
  ],
  [
    "GJ-14",
    { "三公经费.公务接待费.实际支出": "18万元" },
    { "三公经费.公务接待费.实际支出": "36200万元" },
    [],
    "三公经费.公务接待费.实际支出",
  ],
  ["GJ-15", { "项目支出.实际支出": "366.88万元" }, { "项目支出.实际支出": "366.90万元" }, [], "项目支出.实际支出"],
  ["GJ-16", { "人员经费.实际支出": "369.5万元" }, { "人员经费.实际支出": "369.51万元" }, [], "人员经费.实际支出"],
  ["GJ-17", { "政府采购.实际采购金额": "0元" }, { "政府采购.实际采购金额": "1元" }, [], "政府采购.实际采购金额"],
  ["GJ-18", { "人员.在职人数": "25人" }, { "人员.在职人数": "26人" }, [], "人员.在职人数"],
  [
    "GJ-19",
    {
      "项目支出.预算数": "300万元",
      "项目支出.实际支出": "230万元",
      [拨款("全年执行数")]: "6060326.76元",
      "结转结余.本年结转结余总额": "736397.03元",
    },
    {
      "项目支出.预算数": "300万元",
      "项目支出.实际支出": "230万元",
      [拨款("全年执行数")]: "6060326.74元",
      "结转结余.本年结转结余总额": "736397.05元",
    },
    [],
    拨款("全年执行数"),
  ],
  ["GJ-20", { "内部控制.合同业务管理": "是" }, { "内部控制.合同业务管理": "否" }, [], "内部控制.合同业务管理"],
  [
    "GJ-21",
    { ...三项, "公用经费.预算数": "66.88万元" },
    { ...三项, "公用经费.预算数": "66.87万元" },
    ["GJ-23", "GJ-24"],
    "人员经费.预算数",
  ],
  [
    "GJ-22",
    { ...三项, "公用经费.实际支出": "66.88万元" },
    { ...三项, "公用经费.实际支出": "66.87万元" },
    ["GJ-24"],
    "人员经费.实际支出",
  ],
  ["GJ-23", 三项, { ...三项, "公用经费.实际支出": "66.897039万元" }, [], "公用经费.实际支出"],
  [
    "GJ-24",
    {
      ...三项,
      "公用经费.预算数": "600万元",
      "公用经费.实际支出": "577.77万元",
      "计分依据.公用经费控制率.控制率": "96.30%",
    },
    { ...三项, "计分依据.公用经费控制率.控制率": "99.99%" },
    [],
    "计分依据.公用经费控制率.控制率",
  ],
  [
    "GJ-27",
    { "三公经费.公务接待费.本年预算数": "700万元" },
    { "三公经费.公务接待费.本年预算数": "180000万元" },
    [],
    "三公经费.公务接待费.本年预算数",
  ],
  [
    "GJ-28",
    { "结转结余.本年结转结余总额": "0元" },
    { "结转结余.本年结转结余总额": "-0.01元" },
    [],
    "结转结余.本年结转结余总额",
  ],
  [
    "GJ-29",
    { "政府采购.预算数": "736.397038万元", "政府采购.实际采购金额": "736.397038万元" },
    { "政府采购.预算数": "736.397039万元", "政府采购.实际采购金额": "736.397039万元" },
    [],
    "政府采购.实际采购金额",
  ],
  [
    "GJ-30",
    { "计分依据.社会公众或服务对象满意度.满意度": "100%" },
    { "计分依据.社会公众或服务对象满意度.满意度": "100.01%" },
    [],
    "计分依据.社会公众或服务对象满意度.满意度",
  ],
  [
    "GJ-33",
    { "年度预算资金.上年结转资金.年中预算调整": "-0.01元", "年度预算资金.上年结转资金.全年执行数": "567246.58元" },
    { "年度预算资金.上年结转资金.年中预算调整": "0.01元" },
    [],
    "年度预算资金.上年结转资金.年中预算调整",
  ],
  [
    "GJ-34",
    { "三公经费.公务接待费.本年预算数": "400万元", "三公经费.公务接待费.实际支出": "359.28万元" },
    { "三公经费.公务接待费.本年预算数": "400万元", "三公经费.公务接待费.实际支出": "359.29万元" },
    [],
    "三公经费.公务接待费.实际支出",
  ],
  [
    "GJ-36",
    { "人员经费.预算数": "73.64万元", "项目支出.预算数": "73.64万元", "项目支出.实际支出": "73.64万元" },
    {
      "人员经费.预算数": "73.63万元",
      "人员经费.实际支出": "73.63万元",
      "项目支出.预算数": "73.64万元",
      "项目支出.实际支出": "73.64万元",
    },
    [],
    "人员经费.预算数",
  ],
  [
    "GJ-37",
    { ...大额, [拨款("全年执行数")]: "5437379.04元" },
    { ...大额, [拨款("全年执行数")]: "5437379.03元" },
    ["GJ-06"],
    拨款("全年执行数"),
  ],
  [
    "GJ-38",
    { "年度预算资金.上年结转资金.全年执行数": "453797.28元" },
    { "年度预算资金.上年结转资金.全年执行数": "453797.27元" },
    ["GJ-08"],
    "年度预算资金.上年结转资金.全年执行数",
  ],
  [
    "GJ-39",
    { "年度预算资金.其他资金.年初预算数": "10万元", "年度预算资金.其他资金.全年执行数": "8万元" },
    { "年度预算资金.其他资金.年初预算数": "10万元", "年度预算资金.其他资金.全年执行数": "7.99万元" },
    ["GJ-06"],
    "年度预算资金.其他资金.全年执行数",
  ],
  [
    "GJ-40",
    { ...三项, "项目支出.实际支出": "240万元" },
    { ...三项, "项目支出.实际支出": "239.99万元" },
    ["GJ-22"],
    "项目支出.实际支出",
  ],
  [
    "GJ-58",
    { "政府采购.预算数": "450万元", "政府采购.实际采购金额": "360万元" },
    { "政府采购.预算数": "450万元", "政府采购.实际采购金额": "51.3万元" },
    [],
    "政府采购.实际采购金额",
  ],
];

describe.each(RELATIONS)("%s", (code, kept, breaking, others, pointsAt) => {
  test("holds", () => {
    expect(broken(kept)).not.toContain(code);
  });

  test(`broken, it points at ${pointsAt}`, () => {
    expect(broken(breaking).sort()).toEqual([code, ...others].sort());
    const table = tableWith(breaking);
    const finding = checkRelations(pack.relations, table).find((each) => each.code === code);
    expect(finding?.range).toEqual(table.figures.get(pointsAt)?.range);
    expect(finding?.hint).not.toBe("");
  });
});

describe("GJ-09, whether 公用经费 is filled in or not", () => {
  const codes = (change: Typed) =>
    checkRelations(pack.relations, tableWith({ ...change, [CASES]: "0例" })).map(({ code }) => code);

  test.each<[what: string, change: Typed, codes: readonly string[]]>([
    ["left out, and room for it", { "项目支出.预算数": "365.89万元", "项目支出.实际支出": "365.89万元" }, []],
    [
      "left out, and 0.99万元 of room",
      { "项目支出.预算数": "365.91万元", "项目支出.实际支出": "365.9万元" },
      ["GJ-09"],
    ],
    ["filled in", 三项, []],
    ["filled in with nothing", { "公用经费.预算数": "0元", "公用经费.实际支出": "0元" }, ["GJ-09"]],
  ])("%s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe("内部控制 and 管理制度健全性 bear each other out", () => {
  test.each<[control: string, cases: string, codes: readonly string[]]>([
    ["是", "0例", []],
    ["是", "1例", ["GJ-32"]],
    ["否", "0例", ["GJ-31"]],
    ["否", "1例", ["GJ-20"]],
  ])("%s and %s", (control, cases, expected) => {
    const found = checkRelations(pack.relations, tableWith({ "内部控制.合同业务管理": control, [CASES]: cases }));
    expect(found.map(({ code }) => code).filter((code) => code !== "GJ-09")).toEqual(expected);
  });
});

describe("GJ-35, where 公用经费 is left to be what remains", () => {
  test.each<[what: string, change: Typed, codes: readonly string[]]>([
    ["as much as in the budget, and the tail of rounding", { "项目支出.实际支出": "366.87万元" }, []],
    ["beyond it", { "项目支出.实际支出": "366.86万元" }, ["GJ-35"]],
    ["a project's spending in the wrong unit", { "项目支出.实际支出": "366.89元" }, ["GJ-35"]],
    ["filled in", 三项, []],
  ])("%s", (_, change, expected) => {
    expect(broken(change)).toEqual(expected);
  });

  test("points at the figures it was taken from", () => {
    const table = tableWith({ "项目支出.实际支出": "366.89元" });
    const finding = checkRelations(pack.relations, table).find(({ code }) => code === "GJ-35");
    const places = [finding, ...(finding?.related ?? [])].map((each) => each?.range);
    expect(places).toContainEqual(table.figures.get("项目支出.实际支出")?.range);
    expect(finding?.message).toContain("项目支出.实际支出 是 3668603.49元，");
  });
});

describe("one mistake is reported once", () => {
  test.each<[what: string, change: Typed, code: string]>([
    ["more spent than there was", { [拨款("全年执行数")]: "6976723.79元" }, "GJ-01"],
    ["other money that nobody planned", { "年度预算资金.其他资金.全年执行数": "5000元" }, "GJ-03"],
    ["too small a budget", { [拨款("年初预算数")]: "6696723.79元" }, "GJ-01"],
    ["more spent than there was, 公用经费 filled in", { ...三项, [拨款("全年执行数")]: "6976723.79元" }, "GJ-01"],
    ["a negative carry-over", { "结转结余.本年结转结余总额": "-5000元" }, "GJ-28"],
  ])("%s", (_, change, code) => {
    expect(broken(change)).toEqual([code]);
  });
});

describe("a sum that exceeds is reported by its part that does", () => {
  test.each<[code: string, parts: readonly string[]]>([
    ["GJ-04", ["GJ-01", "GJ-02", "GJ-03"]],
    ["GJ-10", ["GJ-11", "GJ-12", "GJ-13", "GJ-14"]],
  ])("%s by one of %j", (code, parts) => {
    const relation = pack.relations.find((each) => each.code === code);
    const over = { [拨款("全年执行数")]: "6796723.80元", "三公经费.公务接待费.实际支出": "28万元" };
    expect(relation?.yieldsTo).toEqual(parts);
    expect(checkRelations(relation ? [relation] : [], tableWith(over)).map((each) => each.code)).toEqual([code]);
    expect(checkRelations(relation ? [relation] : [], tableWith({})).map((each) => each.code)).toEqual([]);
    expect(broken(over)).toEqual(["GJ-01", "GJ-11"]);
  });
});

/** Each figure that indicators repeat: a name it may have and its due result, then one it may not be confused with. */
const COUNTERPARTS: readonly [code: string, indicator: string, due: string, wrong: string, another: string][] = [
  ["GJ-41", "在职人员人数", "25人", "24人", "在职人员培训人数"],
  ["GJ-42", "“三公”经费控制率", "41.63%", "100%", "三公经费变动率"],
  ["GJ-43", "三公经费变动率", "0%", "-1%", "三公经费控制率"],
  ["GJ-44", "全年“三公经费”", "112400元", "11.25万元", "三公经费压减金额"],
  ["GJ-45", "人员经费金额", "369.5万元", "369.51万元", "人员经费预算"],
  ["GJ-46", "项目支出", "366.89万元", "366.9万元", "项目支出节约额"],
  ["GJ-47", "项目支出预算执行率", "100%", "99.99%", "项目支出变动率"],
  ["GJ-48", "部门预算执行率", "100%", "99.99%", "政府采购预算执行率"],
  ["GJ-49", "预算调整率", "0%", "0.01%", "项目预算调整率"],
  ["GJ-50", "结转结余变动率", "-100%", "100%", "结转结余率"],
  ["GJ-52", "固定资产使用率", "100%", "99.99%", "固定资产清查率"],
  ["GJ-53", "公用经费控制率", "100%", "99%", "公用经费变动率"],
  ["GJ-54", "受影响的社会公众满意度", "98%", "98.01%", "职工满意度"],
  ["GJ-55", "群众满意度", "98%", "90%", "困难群众满意度"],
  ["GJ-56", "服务对象满意度", "98%", "90%", "企业服务对象满意度"],
  ["GJ-57", "社会满意度", "98%", "90%", "社会组织满意度"],
];

describe.each(COUNTERPARTS)("%s, the indicator %s", (code, indicator, due, wrong, another) => {
  const reported = (name: string, result: string) => {
    const row = targetOf(`产出指标 数量指标 ${name}`, `=${result}`, `=${result}`);
    return checkCounterparts([row], pack.counterparts, tableWith({}));
  };

  test(`is ${due}, and not ${wrong}`, () => {
    expect(reported(indicator, due)).toEqual([]);
    const [finding, ...others] = reported(indicator, wrong);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code, own: { severity: "warning" } });
    expect(finding?.message).toContain(`“${indicator}”的完成值是 ${wrong}`);
    expect(finding?.related?.length).toBeGreaterThan(0);
  });

  test(`is not ${another}`, () => {
    expect(reported(another, wrong).map((each) => each.code)).not.toContain(code);
  });
});

test("GJ-51: an execution rate of purchases, where there were any", () => {
  const row = targetOf("产出指标 数量指标 政府采购执行率", "=100%", "=100%");
  const reported = (change: Typed) =>
    checkCounterparts([row], pack.counterparts, tableWith(change)).map(({ code }) => code);
  expect(reported({})).toEqual([]);
  expect(reported({ "政府采购.预算数": "2万元", "政府采购.实际采购金额": "2万元" })).toEqual([]);
  expect(reported({ "政府采购.预算数": "2万元", "政府采购.实际采购金额": "1.99万元" })).toEqual(["GJ-51"]);
});

test("every relation of the pack has its tests above", () => {
  expect(pack.counterparts.map(({ code }) => code)).toEqual([...COUNTERPARTS.map(([code]) => code), "GJ-51"].sort());
  const tested = new Set([...RELATIONS.map(([code]) => code), "GJ-04", "GJ-09", "GJ-10", "GJ-31", "GJ-32", "GJ-35"]);
  expect(pack.relations.map(({ code }) => code)).toEqual([...tested].sort());
});
