import type { Finding } from "../findings/finding.ts";
import { BLANK, type Block, spanOf, wordsFinding } from "./passage.ts";

const HAN = `[\\p{Script=Han}${BLANK}]`;
const FULL = "，。；：？！、“”‘’《》（）〔〕";

/** A slip in punctuation: how it looks, what it is called, and what to write instead. */
interface Slip {
  readonly pattern: RegExp;
  readonly explain: (written: string) => readonly [problem: string, hint: string];
}

const HALF_TO_FULL = new Map(
  [..."，；：？！（）。"].map((full) => [full === "。" ? "." : full.normalize("NFKC"), full]),
);

const SLIPS: readonly Slip[] = [
  {
    pattern: /[，；：、。][，；：、。]+|([？！])\1+|[。！？]”。/gu,
    explain: (written) => [`“${written}”标点重复了`, "只留该用的一个"],
  },
  {
    pattern: new RegExp(
      `(?<=${HAN}|[”’》）〕])[,;:?!()]|[,;:?!()](?=${HAN}|[“‘《（])|(?<=${HAN}|[”’》）〕])\\.(?!\\d)`,
      "gu",
    ),
    explain: (written) => [`“${written}”是半角标点`, `改成全角的“${HALF_TO_FULL.get(written)}”`],
  },
  {
    pattern: new RegExp(`(?<=${HAN}|[，。；：、《（])["']|["'](?=${HAN})`, "gu"),
    explain: () => ["引号是半角的", "改成“ ”，前一个和后一个不同"],
  },
  {
    pattern: new RegExp(
      `(?<=${HAN}|[${FULL}])[ \\t\\u3000\\u00A0]+(?=${HAN}|[${FULL}]|\\d)|(?<=[\\d%])[ \\t\\u3000\\u00A0]+(?=${HAN})`,
      "gu",
    ),
    explain: () => ["这里多了空格", "删去；字距和段首空格由排版决定"],
  },
  { pattern: /^[ \t\u3000\u00A0]+/gu, explain: () => ["段首打了空格", "删去；段首空两格由排版决定"] },
];

/** Doubled and half-width punctuation, and blanks where Chinese has none. */
export function findPunctuation(block: Block): Finding[] {
  // A slogan of two halves, within “”, has one blank between them.
  const unquoted = block.words.replace(/“[^“”]*”/gu, (quoted) => BLANK.repeat(quoted.length));
  return SLIPS.flatMap(({ pattern, explain }) =>
    [...block.words.matchAll(pattern)].flatMap((match) => {
      if (match[0] === " " && unquoted[match.index] === BLANK) return [];
      return [wordsFinding("JX709", block, spanOf(match), ...explain(match[0]))];
    }),
  );
}
