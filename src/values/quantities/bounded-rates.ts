import type { Quantity } from "./quantity.ts";
import { RATIO } from "./units.ts";

/**
 * Rates that say by their names which part of a whole has a quality: no part is more than its whole.
 *
 * Why so few: what was planned can be overfulfilled (完成率), what grows has no end, and some parts are counted beyond their whole by
 * custom (毛入学率, 参保率, 床位使用率).
 */
const OF_A_WHOLE =
  /(?:办结|结案|回收|收回|合格|及格|优良|优秀|良好|完好|覆盖|到位|及时|按时|准时|按期|公开|达标|出勤|到课|知晓|准确|正确|通过|响应|整改|处置|归档|成活|存活|保存|普及|好评|满意|有效|认可|支持|参与)率$|满意[度率]$|占比$|所占比重$/u;

/** Whether a rate is more than all of something, or less than nothing of it. */
export function isBeyondTheWhole({ amount, unit }: Quantity): boolean {
  return unit.dimension === RATIO && (amount.isNegative() || amount.greaterThan(1));
}

/** Whether by its name a rate can't be more than 100% or less than nothing. */
export function isOfAWhole(name: string): boolean {
  return OF_A_WHOLE.test(name.replace(/[（(][^（）()]*[）)]$/u, ""));
}
