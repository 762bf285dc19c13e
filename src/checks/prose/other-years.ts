import type { Block } from "../../reading/passage.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { check, type Spot } from "../check.ts";
import { isOfPlans } from "./aims-and-limits.ts";
import { type NamedYear, yearsIn } from "./named-years.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Years that were left over from an earlier report: one that a text tells of as if it were the year reported on, and the year
 * reported on among the plans. Other years that a report speaks of, to compare or to look ahead, belong there.
 */
export const otherYears = check(
  {
    code: "JX707",
    level: "核实",
    title: "年份像是从上年材料抄来的",
    why: "从上年材料抄来的年份忘了改，是审核时最常见的错之一。",
    fix: "本年度写成 {{年度}}年；确实说的是另一年，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "2022年举办讲座", right: "{{年度}}年举办讲座" },
  },
  ({ blocks, referring, printed, year }: Pick<Prose, "blocks" | "referring" | "printed" | "year">) => [
    ...yearsWritten(blocks, new Set(referring), year),
    ...printed.flatMap((block) => yearsPrinted(block, year)),
  ],
);

function yearsWritten(blocks: readonly Block[], referring: ReadonlySet<Block>, year: string): Spot[] {
  const isLeftOver = leftOverFrom(year);
  let heading = "";
  return blocks.flatMap((block) => {
    if (block.level !== undefined) heading = block.text;
    const years = yearsIn(block);
    return years
      .filter((each, index) =>
        isLeftOver(each, block, years.slice(Math.max(0, index - BESIDE), index + BESIDE), heading),
      )
      .map(({ named, span }) =>
        named === year
          ? wordsAt(block, span, `下一步的打算里写的是本年度（${year}年）`, "是不是从上年材料抄来的？打算写下一年")
          : wordsAt(
              block,
              span,
              `${named}年不是本年度（${year}年）`,
              `本年度写 {{年度}}年，不能引用的地方写 ${year}年；${OTHERWISE}`,
              { text: referring.has(block) ? "{{年度}}年" : `${year}年`, isGuess: true, besides: OTHERWISE },
            ),
      );
  });
}

const OTHERWISE = "确实说的是另一年，在 notes.yaml 说明";

/** Where a clause begins that a year sets the time of; or 截至, 现将 and the like before it. */
const BEGINS = /(?:^|[。；，：、！？\n“（]|截至|截止|现将|我[局部委办院站中心单位街道]{1,3})$/u;
/** 2022年度 names a year of account whatever stands before it, but for what it is compared with. */
const COMPARED = /[较比与同从自由于]$/u;

/** As far as a sentence is looked through for other years, and as many of them. */
const NEAR = 200;
const BESIDE = 10;

type IsLeftOver = (each: NamedYear, block: Block, near: readonly NamedYear[], heading: string) => boolean;

function leftOverFrom(year: string): IsLeftOver {
  const before = new Decimal(year).minus(1).toString();
  return ({ named, span }, { words }, near, heading) => {
    const behind = words.slice(span.end);
    if (named === year) return isOfPlans(heading) && /^(?:力争|计划|拟|将|要)/u.test(behind);
    const preceding = /[^。；\n]*$/u.exec(words.slice(Math.max(0, span.start - NEAR), span.start))?.[0] ?? "";
    const following = /^[^。；\n]*/u.exec(behind.slice(0, NEAR))?.[0] ?? "";
    const isInSentence = (other: NamedYear) =>
      other.span.end > span.start - preceding.length && other.span.start < span.end + following.length;
    if (named > year || near.some((other) => other.named !== named && isInSentence(other))) return false;
    if (/^(?:度|[^，。；\n]{0,16}自评)/u.test(behind)) return !COMPARED.test(preceding);
    // 2022年为91.5%: what this year is compared with.
    return named === before && BEGINS.test(preceding) && !/^[为是]/u.test(behind);
  };
}

function yearsPrinted(block: Block, year: string): Spot[] {
  const others = yearsIn(block).filter(({ named }) => named !== year);
  return others.map(({ named, span }) =>
    wordsAt(
      block,
      span,
      `表样印着 ${named}年，填报的是 ${year}年`,
      "请维护表样的人改成“当年”或 {{年度}}年；确实说的是另一年，在 notes.yaml 说明",
    ),
  );
}
