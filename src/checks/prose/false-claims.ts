import type { Span } from "../../values/formulas/syntax-tree.ts";
import { check } from "../check.ts";
import { pairsOf } from "./character-pairs.ts";
import { rowsThatLost, sayScore } from "./lost-points.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** A claim that everything was done, beside a score sheet that takes points off. */
export const falseClaims = check(
  {
    code: "JX704",
    level: "核实",
    title: "说全部完成，却有扣分",
    why: "报告说目标任务都完成了，计分表却扣了分，两份材料互相矛盾。",
    fix: "照实写哪些完成了、哪些没有；扣分扣错了的，改计分依据。",
    example: { file: "report.md", wrong: "各项目标任务均已完成。", right: "多数目标任务已经完成，采购没有执行。" },
  },
  ({ referring, sheet }: Pick<Prose, "referring" | "sheet">) => {
    const rows = sheet ? rowsThatLost(sheet) : [];
    if (rows.length === 0) return [];
    return referring.flatMap((block) => {
      const ofAll = claimsIn(block.words).map((span) => ({ span, lost: rows }));
      const ofOne = clausesIn(block.words).flatMap((clause) => {
        const lost = rows.filter(({ path }) => saysWhollyFine(clause.words, path[2]));
        return lost.length > 0 ? [{ span: clause.span, lost }] : [];
      });
      const others = ofOne.filter(({ span }) => !ofAll.some((each) => each.span.start === span.start));
      return [...ofAll, ...others].map(({ span, lost }) => {
        const said = block.text.slice(span.start, span.end).trim();
        return wordsAt(block, span, `“${said}”，计分表却有扣分：${lost.map(sayScore).join("、")}`, HINT);
      });
    });
  },
);

const HINT = "照实写哪些完成了、哪些没有，或者改计分依据";

/** What says of one thing that nothing about it is amiss: 台账完全合规. */
const WHOLLY_FINE = /完全|全部|全面|均|都|一律/u;
const NOT_WHOLLY = /[不未没]|有待|除|尚|需|应|要求|确保|力争/u;
/** As much of an indicator's name as a clause about it has: 台账…合规 of 台账合规性. */
const MOST_OF_NAME = 0.6;

function saysWhollyFine(clause: string, indicator: string): boolean {
  // 合规性 is had or not; a rate may be good and not full.
  if (!indicator.endsWith("性") || !WHOLLY_FINE.test(clause) || NOT_WHOLLY.test(clause)) return false;
  const pairs = pairsOf(indicator.slice(0, -1));
  const last = pairs.at(-1);
  const held = pairs.filter((pair) => clause.includes(pair)).length;
  return last !== undefined && clause.includes(last) && pairs.length > 1 && held >= MOST_OF_NAME * pairs.length;
}

const ALL = /各项|全部|所有|全年|全面|均|都|一律/u;
const AIMS = /(?:目标|任务|指标)(?!中|之一|里)/u;
/** Those of the whole year; the task of one campaign is another matter. */
const AIMS_OF_YEAR =
  /(?:^|各项|全年|[年本]度|绩效|工作|既定|预[期定]|重点|主要|目标|我\p{Script=Han}{1,2})(?:目标|任务|指标)(?!中|之一|里)/u;
const ALL_BEHIND = /各项|全部|所有|全年|全面|均|都|一律|百分之百|100%/u;
const ALL_WORK = /(?:各项|全部|所有)工作/u;
const WHOLLY = /均|都|全部|全面|圆满/u;
const DONE = /(?:完成|达到|达标|实现)(?!值|情况|率|数|进度|程度|时)/u;
const NOT_DONE = /未|没有|没能|不能|尚|除|明年|下一?年/u;
/** What is asked for, meant, or made sure of. */
const MEANT = /将|确保|保证|力争|争取|努力|要求|督促|计划|拟|需|应当|推动/u;
/** A clause that says in so many words that nothing was taken off. */
const NOTHING_LOST = /自评(?:得)?满分|(?:没有|无|未)(?:发现|发生)?扣分/u;

/** The clauses that say that all goals or tasks were reached, in sentences that deny nothing before, or that nothing was lost. */
function claimsIn(words: string): Span[] {
  let denied = false;
  let sentence = 0;
  return clausesIn(words).flatMap((clause) => {
    if (clause.sentence !== sentence) denied = false;
    sentence = clause.sentence;
    denied ||= isDenied(clause.words);
    const claims = NOTHING_LOST.test(clause.words) || (!denied && DONE.test(clause.words) && speaksOfAll(clause.words));
    return claims ? [clause.span] : [];
  });
}

interface Clause {
  readonly words: string;
  readonly span: Span;
  /** Which sentence of the text it is part of. */
  readonly sentence: number;
}

function clausesIn(text: string): Clause[] {
  return [...text.matchAll(/[^。；！\n]+/gu)].flatMap((sentence) =>
    [...sentence[0].matchAll(/[^，：]+/gu)].map(({ 0: words, index }) => {
      const start = sentence.index + index;
      return { words, span: { start, end: start + words.length }, sentence: sentence.index };
    }),
  );
}

function isDenied(clause: string): boolean {
  const isAim = isFollowed(MEANT, /完成|实现|达/u, clause) || isFollowed(/是/u, /(?:要求|任务)$/u, clause);
  return NOT_DONE.test(clause) || isAim;
}

function speaksOfAll(clause: string): boolean {
  return (
    isFollowed(ALL, AIMS, clause) ||
    isFollowed(AIMS_OF_YEAR, ALL_BEHIND, clause) ||
    isFollowed(ALL_WORK, WHOLLY, clause)
  );
}

/** Whether a word of one kind stands before one of another; looked for one after the other, for a long text's sake. */
function isFollowed(first: RegExp, then: RegExp, text: string): boolean {
  const found = first.exec(text);
  return found !== null && then.test(text.slice(found.index + found[0].length));
}
