/** A change that words say before they say how much: 比上年下降, 增加了约. */
export type Direction = "fall" | "rise";

const AND_THEN = "[了约近达共]*$";
const FALL = new RegExp(`(?:下降|减少|降低|减低|回落|缩减|压减|核减|调减|下调|少支|减|降)${AND_THEN}`, "u");
const RISE = new RegExp(`(?:增长|增加|上升|提高|提升|上涨|增幅|调增|上调|新增|追加|增|升)${AND_THEN}`, "u");

/** Which way the words right before a number say that it goes; undefined if they say nothing of the kind. */
export function directionIn(before: string): Direction | undefined {
  if (FALL.test(before)) return "fall";
  return RISE.test(before) ? "rise" : undefined;
}
