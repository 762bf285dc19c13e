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
  长度: { 毫米: "0.001", 厘米: "0.01", 米: "1", 公里: "1000", 千米: "1000" },
  重量: { 克: "0.001", 公斤: "1", 千克: "1", 吨: "1000", 万吨: "10000000" },
  // What isn't a power of ten of another is measured by itself: converting moves the point and nothing else.
  斤: { 斤: "1" },
  体积: { 立方米: "1", 万立方米: "10000" },
  时间: { 小时: "1", 个小时: "1" },
  分钟: { 分钟: "1" },
  秒: { 秒: "1" },
  月: { 月: "1", 个月: "1" },
  工作日: { 工作日: "1", 个工作日: "1" },
  电量: { 千瓦时: "1" },
  功率: { 千瓦: "1" },
};

/** The usual units counted one by one: each is a dimension of its own, for three 期 and three 篇 don't add up to six of anything. */
const COUNTERS =
  "个 艘 口 笔 盏 根 架 列 眼 孔 尾 羽 台次 批次 车次 架次 家次 户次 例次 场次 亩次 辆次 头次 只次 吨公里 人公里 工日 人日 件 项 例 次 期 篇 份 起 所 户 家 台 辆 套 批 场 条 本 册 处 座 栋 间 亩 棵 株 头 只 宗 类 种 届 轮 门 支 幅 块 面 天 日 年 度 人年 课时 学时 班 组 队 村 镇 站 点 字 页 张 枚 箱 卷 具 桶 袋 盒 双 幢 趟 剂次";

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

/**
 * The unit of that name: one of the table, ten thousand of one (万份), one by another (元/公里), or else a word that something is
 * counted by, which is a kind of its own. Undefined where a word can't be that: another for money, or one for being about so many.
 */
export function findUnit(name: string): Unit | undefined {
  return UNITS.get(name) ?? multipleNamed(name) ?? quotientNamed(name) ?? counterNamed(name);
}

/** Whether a unit is one that is often met, or made of such; any other word for one may be a slip. */
export function isUsual({ name }: Unit): boolean {
  return name.split("/").every((part) => UNITS.has(part) || UNITS.has(part.replace(MULTIPLE, "")));
}

/** The unit that a unit is ten thousand of, or the like: 亩次 of 万亩次; itself where it is no such multiple. */
export function singleOf(unit: Unit): Unit {
  const single = findUnit(unit.name.replace(MULTIPLE, ""));
  return single?.dimension === unit.dimension ? single : unit;
}

/** So much of one unit by one of another: 元/公里. Undefined of rates, points, and what is such a unit already. */
export function unitBy(left: Unit, right: Unit): Unit | undefined {
  if ([left, right].some(({ dimension }) => [RATIO, POINTS].includes(dimension) || dimension.includes("/")))
    return undefined;
  return {
    name: `${left.name}/${right.name}`,
    dimension: `${left.dimension}/${right.dimension}`,
    factor: left.factor.dividedBy(right.factor),
  };
}

/** What a unit of one by another is made of: 元 and 亩 of 元/亩. */
export function partsOf({ name }: Unit): { readonly left: Unit; readonly right: Unit } | undefined {
  if (!name.includes("/")) return undefined;
  const [left, right] = name.split("/").map(findUnit);
  return left && right && { left, right };
}

/** The units that a quantity may be said in, its own first: of 元/亩 also 万元/亩. */
export function unitsOfKind(unit: Unit): Unit[] {
  const parts = partsOf(unit);
  if (!parts) return [unit, ...unitNames(unit.dimension).map(unitNamed)];
  return unitsOfKind(parts.left).flatMap((left) => unitBy(left, parts.right) ?? []);
}

/** Whether something is counted in whole ones: between 2次 and 3次 there is nothing. */
export function isCounted(dimension: Dimension): boolean {
  return COUNTED.has(dimension) || (!Object.hasOwn(MULTIPLES, dimension) && !dimension.includes("/"));
}

const COUNTED: ReadonlySet<Dimension> = new Set(["人数", "人次", "月", "工作日"]);

const MULTIPLES_OF_ANY: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
const MULTIPLE = /^[千万亿]/u;

function multipleNamed(name: string): Unit | undefined {
  const [multiple = ""] = MULTIPLE.exec(name) ?? [];
  const factor = MULTIPLES_OF_ANY[multiple];
  const unit = UNITS.get(name.slice(1)) ?? counterNamed(name.slice(1));
  if (factor === undefined || !unit || [RATIO, POINTS, MONEY].includes(unit.dimension)) return undefined;
  return { ...unit, name, factor: unit.factor.times(factor) };
}

function quotientNamed(name: string): Unit | undefined {
  const parts = name.split("/");
  if (parts.length !== 2) return undefined;
  const [left, right] = parts.map(findUnit);
  return left && right && unitBy(left, right);
}

const COUNTING_WORD = /^\p{Script=Han}{1,4}$/u;
/** Parts of words for money, rates, measures and times, and for being about so many. */
const OF_OTHERS =
  /[元圆圓块角厘萬億点余多约近整倍成前后内底末初起止含及]|左右|上下|平方$|平米|立方$|以[上下内外]|之[内外]|不到|百分|^[十百千万亿]/u;

function counterNamed(name: string): Unit | undefined {
  const counts = COUNTING_WORD.test(name) && !OF_OTHERS.test(name);
  return counts ? { name, dimension: name, factor: new Decimal(1) } : undefined;
}

/** A unit that must exist because the program itself names it. */
export function unitNamed(name: string): Unit {
  const unit = findUnit(name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

/** The name of every unit of the table, for suggestions and for the test that holds the schemas to this table. */
export function unitNames(dimension?: Dimension): string[] {
  return [...UNITS.values()].filter((unit) => !dimension || unit.dimension === dimension).map((unit) => unit.name);
}
