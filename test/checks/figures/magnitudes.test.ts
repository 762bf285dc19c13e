import { expect, test } from "vitest";
import { magnitudes } from "../../../src/checks/figures/magnitudes.ts";
import { findSlips } from "../../../src/checks/figures/slips/find-slips.ts";
import type { Relation } from "../../../src/figures/relations/relation.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { computed, figuresOf, place, type Typed, written } from "../../figures/figures-of.ts";

const DERIVED: Typed = {
  "甲.预算": "=甲.年初 + 甲.调整",
  "乙.预算": "=乙.年初 + 乙.调整",
  预算: "=甲.预算 + 乙.预算",
  执行: "=甲.执行 + 乙.执行",
  率: "=执行 ÷ 预算",
  增长: "=(招待.本年 - 招待.上年) ÷ 招待.上年",
  用率: "=资产.在用 ÷ 资产.总额",
};

const RELATIONS = ["甲.执行 ≤ 甲.预算", "乙.执行 ≤ 乙.预算", "人员 + 项目 ≤ 预算", "招待.本年 ≤ 预算", "采购 ≤ 执行"];

const RIGHT: Typed = {
  "甲.年初": "6796723.79元",
  "甲.调整": "0元",
  "甲.执行": "6796723.79元",
  "乙.年初": "567246.59元",
  "乙.调整": "0元",
  "乙.执行": "567246.59元",
  人员: "369.5万元",
  项目: "366.89万元",
  "招待.上年": "27万元",
  "招待.本年": "18万元",
  "资产.总额": "88.175万元",
  "资产.在用": "80万元",
  采购: "0元",
};

function found(change: Typed, lastYear?: Typed): { at: string; message: string; hint: string }[] {
  const typed = { ...RIGHT, ...change };
  const before = lastYear && computed(lastYear).table;
  const { table } = computed({ ...typed, ...DERIVED }, before ? { lastYear: () => before } : {});
  const pack = {
    derived: figuresOf(DERIVED),
    relations: RELATIONS.map(relationOf),
    rubric: {
      full: new Decimal(100),
      precision: { digits: 2, rounding: "half-up" as const },
      sections: [],
      notes: [],
      range: place("rubric.yaml"),
    },
  };
  const own = [...table.figures.values()].filter(({ path }) => path in typed);
  const declared = new Map(before ? [["甲.年初", { lastYear: "甲.年初" }]] : []);
  const slips = findSlips({ figures: table, own, declared, pack });
  return magnitudes.find({ slips }).map(({ about = "", message, hint = "" }) => ({ at: about, message, hint }));
}

function relationOf(text: string, index: number): Relation {
  return {
    code: `GJ-${index}`,
    name: text,
    severity: "warning",
    formula: written(text),
    fix: "",
    yieldsTo: [],
    range: place("checks.yaml"),
  };
}

test("amounts of every size that belong together are fine", () => {
  expect(found({})).toEqual([]);
});

test.each<[what: string, change: Typed, at: string, meant: string]>([
  ["a year beside another", { "招待.上年": "270000万元" }, "招待.上年", "270000元"],
  ["one of two parts", { "乙.年初": "567246.59万元" }, "乙.年初", "567246.59元"],
  ["a row", { "甲.年初": "6796723.79万元", "甲.执行": "6796723.79万元" }, "甲.年初", "6796723.79元"],
  ["too small a part", { 人员: "369.5元" }, "人员", "369.5万元"],
  ["too small a share", { "资产.在用": "80元" }, "资产.在用", "80万元"],
  ["too large a share", { "资产.在用": "800000万元" }, "资产.在用", "800000元"],
  ["more than there is", { 采购: "290000万元" }, "采购", "290000元"],
])("an amount in the wrong unit is asked about once, and what was meant is offered: %s", (_, change, at, meant) => {
  const spots = found(change);
  expect(spots.map((spot) => spot.at)).toEqual([at]);
  expect(spots[0]?.hint).toContain(`“${at}”是不是 ${meant}？`);
});

test("two slips are two findings", () => {
  const spots = found({ "招待.上年": "270000万元", "资产.在用": "80元" });
  expect(spots.map(({ at }) => at).sort()).toEqual(["招待.上年", "资产.在用"]);
});

test.each<[what: string, change: Typed]>([
  ["nothing", { "招待.上年": "0元", "乙.年初": "0元", "乙.执行": "0元" }],
  ["little beside much", { "招待.上年": "0.3万元", "招待.本年": "0.2万元" }],
  ["a new thing after a year with little", { "招待.上年": "0.2万元", "招待.本年": "26万元" }],
  ["little done of much", { "资产.在用": "0.4万元" }],
  ["little bought", { 采购: "700元" }],
])("is silent over what is far apart and may be: %s", (_, change) => {
  expect(found(change)).toEqual([]);
});

test("the same figure of the year before is laid beside it", () => {
  expect(found({ 采购: "12.5元" }, { 采购: "11万元" }).map(({ message }) => message)).toEqual([
    "“采购”填的是 12.5元，和上年的 11万元相差太大",
  ]);
  expect(found({ 采购: "12.5元" }, { 采购: "30元" })).toEqual([]);
});

test("of two amounts in which nothing tells the odd one, both are named", () => {
  const [spot] = found({ "资产.总额": "23.25亿元", "资产.在用": "21.4万元" });
  expect(spot?.hint).toContain("是不是有一个写错了单位");
});
