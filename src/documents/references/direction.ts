/** A change that words say before they say how much: 比上年下降, 增加了约, 降幅为, 比上年少. */
export type Direction = "fall" | "rise";

const AND_THEN = "[了约近达共]*$";
/** Behind what names how much, and not behind 下降: 下降为3% says what is left. */
const AS_MUCH = "[为是约近达到了共：:]*$";
const MORE_OR_LESS = (word: string) =>
  `[比较][^，。；！？]{1,40}(?<![至最不太很更甚较过减缺诸许众繁偏])${word}出?[了约近达]*$`;
const FALL = new RegExp(
  `(?:下降|减少|降低|减低|下滑|下跌|回落|缩减|缩小|压减|压缩|核减|调减|下调|少支|负增长|减|降)${AND_THEN}|(?:降幅|跌幅|减幅)${AS_MUCH}|${MORE_OR_LESS("少")}`,
  "u",
);
const RISE = new RegExp(
  `(?:增长|增加|上升|提高|提升|上涨|上浮|回升|调增|上调|新增|追加|增|升)${AND_THEN}|(?:增幅|涨幅|升幅)${AS_MUCH}|${MORE_OR_LESS("多")}`,
  "u",
);

/** Which way the words right before a number say that it goes; undefined if they say nothing of the kind. */
export function directionIn(before: string): Direction | undefined {
  const near = before.slice(-NEAR);
  if (FALL.test(near)) return "fall";
  return RISE.test(near) ? "rise" : undefined;
}

/** As far back as what is compared with stands. */
const NEAR = 60;
