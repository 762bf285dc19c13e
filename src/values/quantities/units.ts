import { Decimal } from "./decimal.ts";

/** What is measured: quantities add and compare within one dimension alone. The name is the one messages print. */
export type Dimension = string;

/** The dimension of shares and rates; 100% is 1. */
export const RATIO: Dimension = "比率";
/** The dimension of 元 and its multiples. */
export const MONEY: Dimension = "金额";
/** The dimension of points awarded. */
export const POINTS: Dimension = "分数";

/** A unit of measure: one of it is `factor` of its dimension's base unit. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: Decimal;
}

const MULTIPLES: Record<Dimension, Record<string, string>> = {
  [MONEY]: { 元: "1", 千元: "1000", 万元: "10000", 亿元: "100000000" },
  [RATIO]: { "%": "0.01", "‰": "0.001", 个百分点: "0.01", 倍: "1" },
  [POINTS]: { 分: "1" },
  人数: { 人: "1", 名: "1", 万人: "10000" },
  人次: { 人次: "1", 万人次: "10000" },
  面积: { 平方米: "1", 万平方米: "10000", 公顷: "10000", 平方公里: "1000000" },
  长度: { 米: "1", 公里: "1000", 千米: "1000" },
  重量: { 公斤: "1", 千克: "1", 吨: "1000", 万吨: "10000000" },
  体积: { 立方米: "1", 万立方米: "10000" },
  时间: { 小时: "1" },
};

/** Units counted one by one: each is a dimension of its own, for three 期 and three 篇 don't add up to six of anything. */
const COUNTERS =
  "个 件 项 例 次 期 篇 份 起 所 户 家 台 辆 套 批 场 条 本 册 处 座 栋 间 亩 棵 株 头 只 宗 类 种 届 轮 门 支 幅 块 面 天 日 月 年 度 人年 课时 学时 班 组 队 村 镇 站 点 字 页 张 枚";

/** A pure number: what a formula's `2` means, and a ratio that was computed and never written. */
export const ONE: Unit = { name: "", dimension: RATIO, factor: new Decimal(1) };

const UNITS: ReadonlyMap<string, Unit> = new Map(
  [
    ...Object.entries(MULTIPLES).flatMap(([dimension, units]) =>
      Object.entries(units).map(([name, factor]) => ({ name, dimension, factor: new Decimal(factor) })),
    ),
    ...COUNTERS.split(" ").map((name) => ({ name, dimension: name, factor: new Decimal(1) })),
  ].map((unit) => [unit.name, unit]),
);

/** The unit of that name, if there is one. */
export function findUnit(name: string): Unit | undefined {
  return UNITS.get(name);
}

/** A unit that must exist because the program itself names it. */
export function unitNamed(name: string): Unit {
  const unit = UNITS.get(name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

/** Every unit's name, for suggestions and for the test that holds the schemas to this table. */
export function unitNames(dimension?: Dimension): string[] {
  return [...UNITS.values()].filter((unit) => !dimension || unit.dimension === dimension).map((unit) => unit.name);
}
