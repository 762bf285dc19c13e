import type { Finding } from "../findings/finding.ts";
import { type Block, wordsFinding } from "./passage.ts";

const PAIRS = new Map(
  ["《》", "〈〉", "“”", "‘’", "（）", "〔〕", "【】", "「」"].map(([open, close]) => [open, close]),
);
const CLOSERS = new Set(PAIRS.values());

/** An opening mark that waits for its other half. */
interface Open {
  readonly mark: string;
  readonly at: number;
}

/** Quotation marks and brackets without their other half. */
export function findPairs(block: Block): Finding[] {
  const words = block.words.replaceAll("(", "（").replaceAll(")", "）");
  const waiting: Open[] = [];
  const lonely: Open[] = [];
  for (const [at, mark] of words.split("").entries()) {
    if (PAIRS.has(mark)) waiting.push({ mark, at });
    if (!CLOSERS.has(mark) || closesNumber(words, at)) continue;
    const opened = waiting.findLastIndex((open) => PAIRS.get(open.mark) === mark);
    if (opened < 0) lonely.push({ mark, at });
    else lonely.push(...waiting.splice(opened).slice(1));
  }
  return [...lonely, ...waiting]
    .sort((a, b) => a.at - b.at)
    .map(({ mark, at }) =>
      wordsFinding("JX710", block, { start: at, end: at + 1 }, `“${mark}”没有成对`, hintFor(mark)),
    );
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
