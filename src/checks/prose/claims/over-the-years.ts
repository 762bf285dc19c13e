import { printAsWritten } from "../../../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../../../values/quantities/quantity.ts";
import { type Claim, type Claimed, isRatio, NEAR, type Sentence, wordsBefore } from "./claim.ts";

/** 逐年下降: but the numbers of the years go another way, or a rate of change has the other sign. */
export const overTheYears: Claim = {
  pattern: /(?:逐年|连年|持续|连续[二三四五两]年)(下降|减少|降低|递减|增长|上升|增加|提高|递增)/gu,
  against: notThatWay,
};

function notThatWay({ match: [, way = ""], sentence }: Claimed): string | undefined {
  const falls = /[下减降]/u.test(way);
  const isWrong = (step: number) => (falls ? step > 0 : step < 0);
  const change = sentence.said.find(
    (each) => isRatio(each.quantity) && /[变增][动化长减]率[为达到是约]{0,2}$/u.test(wordsBefore(each, sentence)),
  );
  if (change && isWrong(change.quantity.amount.comparedTo(0)))
    return `变动的比率却是${printAsWritten(change.quantity)}`;
  const years = [...yearByYear(sentence), ...inOneGo(sentence)];
  const series = years
    .filter(({ quantity }) => quantity.unit.dimension === years[0]?.quantity.unit.dimension)
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));
  for (const [index, later] of series.entries()) {
    const earlier = series[index - 1];
    if (earlier && isWrong(compare(later.quantity, earlier.quantity)))
      return `${earlier.year}年却是${printAsWritten(earlier.quantity)}，${later.year}年是${printAsWritten(later.quantity)}`;
  }
  return undefined;
}

interface OfYear {
  readonly year: string;
  readonly quantity: Quantity;
}

/** 2021年为268件，2022年为291件 */
function yearByYear(sentence: Sentence): OfYear[] {
  return sentence.said.flatMap((each) => {
    const year = /(\d{4})年[^，。；、\d]{0,8}$/u.exec(wordsBefore(each, sentence, NEAR))?.[1];
    return year === undefined ? [] : [{ year, quantity: each.quantity }];
  });
}

/** 2021年、2022年分别为268件、291件 */
function inOneGo({ words, start, said }: Sentence): OfYear[] {
  const [all, list = ""] = /((?:\d{4}年[、和])+\d{4}年)[^，。；\d]{0,8}分别[为是]?/u.exec(words) ?? [];
  if (all === undefined) return [];
  const behind = said.filter(({ span }) => span.start >= start + words.indexOf(all) + all.length);
  return Array.from(list.matchAll(/\d{4}/gu), ([year]) => year).flatMap((year, index) => {
    const quantity = behind[index]?.quantity;
    return quantity ? [{ year, quantity }] : [];
  });
}
