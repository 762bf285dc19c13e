import type { Mend } from "../../reading/finding.ts";
import { BLANK, type Block, spanOf } from "../../reading/passage.ts";
import { check, type Spot } from "../check.ts";
import type { Prose } from "./prose.ts";
import { unquoted } from "./unquoted.ts";
import { wordsAt } from "./words-at.ts";

/** Doubled and half-width punctuation, and blanks where Chinese has none. */
export const punctuation = check(
  {
    code: "JX709",
    level: "核实",
    title: "标点或空格不对",
    why: "重复的标点、半角标点、字间的空格，印在公文上一眼就能看出来。",
    fix: "中文用全角标点，字间不空格，段首空格由排版决定。",
    example: { file: "report.md", wrong: "面积小,湿度大。。", right: "面积小，湿度大。" },
  },
  ({ blocks }: Pick<Prose, "blocks">) => blocks.flatMap(slipsIn),
);

const HAN = `[\\p{Script=Han}${BLANK}]`;
const FULL = "，。；：？！、“”‘’《》（）〔〕";
const NUMERAL = "[一二三四五六七八九十]{1,3}";
const CIRCLED = "①-⑳";

/** A slip in punctuation: how it looks, what it is called, and what to write instead. */
interface Slip {
  readonly pattern: RegExp;
  readonly say: (written: string) => readonly [problem: string, hint: string, mend?: Mend | undefined];
}

const HALF_TO_FULL = new Map(
  [..."，；：？！（）。"].map((full) => [full === "。" ? "." : full.normalize("NFKC"), full]),
);

const FULL_OF_SMALL = new Map(Array.from("﹐﹑﹔﹕﹖﹗", (small, index) => [small, "，、；：？！".charAt(index)]));

/** What is too much is left out. */
const GONE: Mend = { text: "" };

/** What web pages write as letters is no blank to look at. */
function ofPages(blank: string): string {
  return blank.includes("\u00A0") ? "（“&nbsp;”就是网页里的空格）" : "";
}

const SLIPS: readonly Slip[] = [
  {
    pattern: /[，；：、。][，；：、。]+|([？！])\1+|[。！？]”。/gu,
    say: (written) => [
      `“${written}”标点重复了`,
      "只留该用的一个",
      isOneMark(written) ? { text: written.charAt(0) } : undefined,
    ],
  },
  {
    pattern: new RegExp(
      `(?<=${HAN}|[”’》）〕])[,;:?!()]|[,;:?!()](?=${HAN}|[“‘《（])|(?<=${HAN}|[”’》）〕])\\.(?!\\d)`,
      "gu",
    ),
    say: (written) => {
      const full = HALF_TO_FULL.get(written);
      return [
        `“${written}”是半角标点`,
        `改成全角的“${full}”`,
        full === undefined ? undefined : { text: full, isGuess: written === "." },
      ];
    },
  },
  {
    pattern: /[﹐﹑﹒﹔﹕﹖﹗]|-{2,}/gu,
    say: (written) => [
      `“${written}”不是公文用的标点`,
      "改成全角的标点，破折号写成“——”",
      written.startsWith("--") ? { text: "——", isGuess: true } : { text: FULL_OF_SMALL.get(written) ?? "" },
    ],
  },
  {
    pattern: new RegExp(`"(?=[^"“”\\n]*${HAN})[^"“”\\n]*"|(?<=${HAN}|[，。；：、《（])["']|["'](?=${HAN})`, "gu"),
    say: (written) => [
      "引号是半角的",
      "改成“ ”，前一个和后一个不同",
      written.length > 1 ? { text: `“${written.slice(1, -1)}”` } : undefined,
    ],
  },
  {
    pattern: new RegExp(
      `(?<=${HAN}|[${FULL}])[\\p{Zs}\\t]+(?=${HAN}|[${FULL}%％‰]|\\d)|(?<=[\\d%])[\\p{Zs}\\t]+(?=${HAN}|[${FULL}%％‰])`,
      "gu",
    ),
    say: (blank) => [`这里多了空格${ofPages(blank)}`, "删去；字距和段首空格由排版决定", GONE],
  },
  {
    pattern: /^[\p{Zs}\t]+/gu,
    say: (blank) => [`段首打了空格${ofPages(blank)}`, "删去；段首空两格由排版决定", GONE],
  },
  { pattern: /(?<=》)、(?=《)|(?<=”)、(?=“)/gu, say: () => ["书名号、引号之间不用顿号", "删去“、”", GONE] },
  {
    pattern: new RegExp(`、(?=（(?!(?:${NUMERAL}|\\d{1,2})）))`, "gu"),
    say: () => ["“、”后面直接是括号，括号前像是少了名称", "补上名称，或者删去“、”"],
  },
  {
    pattern: /（关于[^（）《》]{2,}的(?:意见|通知|办法|规定|方案|决定|条例|细则|批复|函)）/gu,
    say: (written) => {
      const title = `《${written.slice(1, -1)}》`;
      return ["文件名用了圆括号", `文件名用书名号，写成${title}`, { text: title }];
    },
  },
  {
    pattern: new RegExp(`[${CIRCLED}][^${CIRCLED}\\n]*；(?=\\n[^${CIRCLED}]|$)`, "gu"),
    say: (last) => ["列举完了，末尾是分号", "最后一项的末尾用句号", { text: `${last.slice(0, -1)}。` }],
  },
  {
    pattern: /(?<=×100%)，(?=[\p{Script=Han}（）]{2,12}：)/gu,
    say: () => ["公式完了，后面是逗号", "改成句号，另起一句", { text: "。" }],
  },
  {
    pattern: /[≦≧]/gu,
    say: (sign) => {
      const right = sign === "≦" ? "≤" : "≥";
      return [`“${sign}”不是国家标准的符号`, `改成“${right}”`, { text: right }];
    },
  },
  {
    pattern: /(?<=[\p{Script=Han}）%])\*(?=\d+(?:\.\d+)?%?(?:$|[\s，。；）×/]))/gu,
    say: () => ["“*”不是乘号", "改成“×”", { text: "×" }],
  },
  {
    pattern: /[\p{Script=Han}\d%](?=\s*$)(?<=[。；][^。；]*)/gu,
    say: (last) => [`“${last}”后面没有句号`, "句末补上句号", { text: `${last}。` }],
  },
];

/** Whether a mark is written over and over: of different ones only the writer knows which is due. */
function isOneMark(written: string): boolean {
  return new Set(written).size === 1;
}

function slipsIn(block: Block): Spot[] {
  // A slogan of two halves, within “”, has one blank between them, and a title in 《》 one between two issuers.
  const plain = unquoted(block.words);
  return SLIPS.flatMap(({ pattern, say }) =>
    [...block.words.matchAll(pattern)].flatMap((match) => {
      const isWithin = plain[match.index] === BLANK && !isAtQuote(block.words, match.index);
      if (match[0] === " " && (isWithin || isAtForeignQuote(block.words, match.index))) return [];
      const span = spanOf(match);
      return [wordsAt(block, span, ...say(block.text.slice(span.start, span.end)))];
    }),
  );
}

/** Whether a blank stands right behind an opening mark or right before a closing one. */
function isAtQuote(words: string, at: number): boolean {
  return "“《".includes(words[at - 1] ?? " ") || "”》".includes(words[at + 1] ?? " ");
}

/** Whether a blank stands outside a quotation mark that has Latin letters within it: English has one there. */
function isAtForeignQuote(words: string, at: number): boolean {
  const [before, after] = [words.slice(Math.max(0, at - 2), at), words.slice(at + 1, at + 3)];
  return /[!-~]”$/u.test(before) || /^“[!-~]/u.test(after);
}
