import { readChineseNumeral } from "../../../values/chinese-numeral.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { pointsOf, type Quantity, quantityOf } from "../../../values/quantities/quantity.ts";
import { type Dimension, findUnit, POINTS, RATIO, unitNamed, unitNames } from "../../../values/quantities/units.ts";

/** A number that a printed wording names, and where in the wording it stands. */
export interface WordingNumber {
  readonly quantity: Quantity;
  /** Where it is said in words that stand for all the points of a row or a share of them, 满分, 一半分: that share. */
  readonly share?: Decimal;
  readonly start: number;
  readonly end: number;
}

/** Full-width digits and signs as half-width ones, and one sign for each comparison, character by character. */
export function plainWording(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[≦≧﹤﹥－—–～﹣*]/gu, (sign) => SIGNS[sign] as string);
}

const SIGNS: Record<string, string> = { "≦": "≤", "≧": "≥", "﹤": "<", "﹥": ">", "*": "×" };
for (const dash of "－—–～﹣") SIGNS[dash] = "-";

const CHINESE = "[零一二两三四五六七八九十百]+";
const DECIMAL = "\\d+(?:\\.\\d+)?";
// Begun only where a run of digits or numerals begins: a long one would be gone through from each of its characters.
const WHOLE_CHINESE = `(?<![零一二两三四五六七八九十百])${CHINESE}`;
const WHOLE_DECIMAL = `(?<!\\d)${DECIMAL}`;
/** More than any number takes, with its unit. */
const MOST_CHARACTERS = 100;
/** 十分 is “very”, 部分 and 三分之一 are no points: in Chinese numerals points are read only behind a word that gives or takes them. */
const CHINESE_POINTS = `(?<=[计得扣加减记给为])(?<chinesePoints>${CHINESE})分`;
const POINTS_UNIT = "分(?![之钟析别类级期])";

/**
 * The numbers of a plain wording that a rule can hold: points, rates, and quantities of the kinds given. A number without a unit
 * counts as points where it is multiplied, and as the rate it is where it is compared or begins a range; no other is read.
 */
export function numbersIn(wording: string, kinds: readonly Dimension[] = []): WordingNumber[] {
  const units = [...new Set(kinds)]
    .filter((kind) => kind !== POINTS && kind !== RATIO)
    .flatMap((kind) => unitNames(kind));
  const others = units.sort((a, b) => b.length - a.length).map((unit) => `|${unit}`);
  const unit = `%|‰|个?百分点|${POINTS_UNIT}${others.join("")}`;
  // What looks back over blanks asks first whether it stands at a digit, and not at each of the blanks.
  const pattern = new RegExp(
    [
      "(?<ignored>×\\s*100%|[总满]分(?:值)?[为是:]?\\d+分)",
      `(?<sharePercent>${WHOLE_DECIMAL})%的(?:满分|分[值数]?)|(?:满分|分[值数])(?:的|×)(?<percentOf>${DECIMAL})%`,
      "(?<half>(?:(?:满分|分[值数])的?|[得计给记扣])一半(?:的?分[值数]?)?|一半的?分[值数]?|减半)",
      "(?<full>满分)",
      "(?<nothing>零分|不予?[计得给记]分)",
      `百分之(?:(?<chinesePercent>${CHINESE})|(?<percent>${DECIMAL}))`,
      CHINESE_POINTS,
      `(?<chinese>${WHOLE_CHINESE})(?<chineseUnit>个?百分点${others.join("")})`,
      `(?<number>${WHOLE_DECIMAL})\\s*(?<unit>${unit})`,
      `(?<rangeStart>${WHOLE_DECIMAL})(?=\\s*(?:\\([^()]*\\)\\s*)?[-至到]\\s*${DECIMAL}\\s*(?<rangeUnit>${unit}))`,
      `(?=\\d)(?<=×\\s*)(?<factor>${DECIMAL})(?![\\d.]|\\s*[×÷/])|(?<factorBefore>(?<![\\d.÷/])${DECIMAL})(?=\\s*×)`,
      `(?=[01])(?<=[≤≥<>=]\\s*|[高低大小少多等]于|超过)(?<rate>[01](?:\\.\\d+)?)(?=\\s*(?:[^\\d.\\s%+×÷/-]|$))`,
    ].join("|"),
    "gu",
  );
  return [...wording.matchAll(pattern)].flatMap((match) => {
    if (match[0].length > MOST_CHARACTERS) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    const share = shareRead(match.groups as Groups);
    if (share) return [{ quantity: pointsOf(0), share, ...place }];
    const quantity = quantityRead(match.groups as Groups);
    return quantity ? [{ quantity, ...place }] : [];
  });
}

/** The points that a number comes to in a row of so many. */
export function pointsSaid({ quantity, share }: WordingNumber, full: Decimal): Decimal {
  return share ? full.times(share) : quantity.amount;
}

type Groups = Readonly<Record<string, string | undefined>>;

function shareRead({ full, half, sharePercent, percentOf }: Groups): Decimal | undefined {
  if (full) return new Decimal(1);
  if (half) return new Decimal(0.5);
  const percent = sharePercent ?? percentOf;
  return percent === undefined ? undefined : new Decimal(percent).dividedBy(100);
}

function quantityRead(found: Groups): Quantity | undefined {
  const { number, unit, chinese, chineseUnit, rangeStart, rangeUnit } = found;
  if (found.ignored) return undefined;
  if (found.nothing) return pointsOf(0);
  if (found.chinesePoints) return pointsOf(readChineseNumeral(found.chinesePoints));
  const percent = found.percent ?? (found.chinesePercent && readChineseNumeral(found.chinesePercent));
  if (percent !== undefined) return quantityOf(percent, unitNamed("%"));
  if (chinese && chineseUnit) return inUnit(readChineseNumeral(chinese), chineseUnit);
  if (number && unit) return inUnit(number, unit);
  if (rangeStart && rangeUnit) return inUnit(rangeStart, rangeUnit);
  const factor = found.factor ?? found.factorBefore;
  if (factor) return pointsOf(factor);
  return found.rate ? inUnit(new Decimal(found.rate).times(100), "%") : undefined;
}

function inUnit(number: string | number | Decimal, name: string): Quantity {
  return quantityOf(number, findUnit(name.replace(/^个?百分点$/u, "%")) ?? unitNamed("%"));
}

/** Nothing and the whole, which wordings give in words of any kind: 没有追加, 不超编, 不得分. */
export function isNothingOrWhole({ amount, unit }: Quantity): boolean {
  return amount.isZero() || (unit.dimension === RATIO && amount.equals(1));
}

/** Whether a quantity is one of several, in whatever unit. */
export function isAmong({ amount, unit }: Quantity, quantities: readonly Quantity[]): boolean {
  return quantities.some((each) => each.unit.dimension === unit.dimension && each.amount.equals(amount));
}
