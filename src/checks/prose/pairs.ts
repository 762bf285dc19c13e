import type { Block } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Quotation marks and brackets without their other half. */
export const pairs = check(
  {
    code: "JX710",
    level: "核实",
    title: "引号、书名号或括号不成对",
    why: "缺了一半，读的人不知道引到哪里为止。",
    fix: "补上缺的一半，或者删去多的一半。",
    example: { file: "report.md", wrong: "依照《档案法管理库房。", right: "依照《档案法》管理库房。" },
  },
  ({ blocks }: Pick<Prose, "blocks">) => blocks.flatMap(lonelyMarks),
);

const PAIRS = new Map(
  ["《》", "〈〉", "“”", "‘’", "（）", "〔〕", "【】", "「」"].map(([open, close]) => [open, close]),
);
const CLOSERS = new Set(PAIRS.values());

/** An opening mark that waits for its other half. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

function lonelyMarks(block: Block): Spot[] {
  const words = block.words.replaceAll("(", "（").replaceAll(")", "）");
  const waiting: Open[] = [];
  const lonely: Open[] = [];
  // How many of a kind wait, so that a closing mark without its other half is known without going through them all.
  const numbers = new Map<string, number>();
  const count = (mark: string, step: 1 | -1) => numbers.set(mark, (numbers.get(mark) ?? 0) + step);
  for (const [at, mark] of words.split("").entries()) {
    const close = PAIRS.get(mark);
    if (close) {
      waiting.push({ mark, at });
      count(close, 1);
    }
    if (!CLOSERS.has(mark) || closesNumber(words, at)) continue;
    if (!numbers.get(mark)) {
      lonely.push({ mark, at });
      continue;
    }
    const [, ...within] = waiting.splice(waiting.findLastIndex((open) => PAIRS.get(open.mark) === mark));
    for (const each of within) {
      count(PAIRS.get(each.mark) as string, -1);
      lonely.push(each);
    }
    count(mark, -1);
  }
  const alone = [...lonely, ...waiting].sort((a, b) => a.at - b.at);
  return alone.flatMap((each, index) => {
    const [before, after] = [alone[index - 1], alone[index + 1]];
    if (before && isReversed(before, each, words)) return [];
    const { mark, at } = each;
    if (!after || !isReversed(each, after, words))
      return [wordsAt(block, { start: at, end: at + 1 }, `“${mark}”没有成对`, hintFor(mark))];
    const [open, close] = [after.mark, mark];
    const span = { start: at, end: after.at + 1 };
    const hint = `前面用“${open}”，后面用“${close}”`;
    const mend = { text: open + block.text.slice(at + 1, after.at) + close };
    return [wordsAt(block, span, `“${block.text.slice(span.start, span.end)}”的前后两半打反了`, hint, mend)];
  });
}

/** A closing mark and an opening one of the same kind, with the words between them that were to stand in them. */
function isReversed(first: Open, second: Open, words: string): boolean {
  return PAIRS.get(second.mark) === first.mark && /^[^，。；：\n]{1,20}$/u.test(words.slice(first.at + 1, second.at));
}

/** 1）, a）, 一）: a number's bracket has no other half. */
function closesNumber(words: string, at: number): boolean {
  return /(?:^|[，。；：、\s])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})）$/u.test(
    words.slice(Math.max(0, at - 5), at + 1),
  );
}

function hintFor(mark: string): string {
  const close = PAIRS.get(mark);
  if (close) return `后面补上“${close}”，或者删去“${mark}”`;
  const open = [...PAIRS].find(([, each]) => each === mark)?.[0];
  return `前面补上“${open}”，或者删去“${mark}”`;
}
