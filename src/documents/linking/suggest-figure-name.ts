import { wordsIn } from "../../reading/words.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { surroundingsOf } from "./surroundings.ts";

/** Words that lead up to a number and say nothing of what is counted. */
const LEADING = new Set(
  "共 共计 合计 累计 总计 达 达到 达成 为 约 近 了 已 已经 有 是 等 的 和 与 及 并 其中 全年 今年 本年 年 分别 各 由 至 到 后 仅 只 我 我局 我部 我办 我县 我区 也".split(
    " ",
  ),
);
/** So many characters make a name that still fits a line. */
const LONGEST = 12;
/** So few don't say what is counted. */
const SHORTEST = 4;

/** A name for a number that is kept nowhere, from the words before it and, where these are few, those behind; empty where there are none. */
export function suggestFigureName(words: string, span: Span): string {
  const { before, behind } = surroundingsOf(words, span);
  const [front, back] = [telling(before), telling(behind)];
  let name = "";
  for (const word of front.toReversed()) {
    if (name.length + word.length > LONGEST) break;
    name = word + name;
  }
  for (const word of back) {
    if (name.length >= SHORTEST || name.length + word.length > LONGEST) break;
    name += word;
  }
  return name;
}

function telling(text: string): string[] {
  return wordsIn(text).filter((word) => /^\p{Script=Han}+$/u.test(word) && !LEADING.has(word));
}
