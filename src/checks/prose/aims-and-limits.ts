import { BLANK, type Block } from "../../reading/passage.ts";
import { type TypedNumber, typedNumbersIn } from "../../reading/typed-number.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { unquoted } from "./unquoted.ts";

/** How far before a number it can be said what it is: a plan, a limit, a number of another year. */
const NEAR = 60;

/** A number with so many below it, above it or within it is a bound, not what came about. */
const BOUND_BEHIND = /^(?:（含）|\(含\))?(?:及|或)?(?:以[上下内外]|之[内外]|内(?!部|容|外))/u;
const BOUND_BEFORE =
  /(?:不[超高低少小大多]于|不[超得]过|不得[超低高少][过于]|[未不没]有?[超达]过?到?|[低高]于|少于|多于|超过|至少|最多|最[高低]|不到|不足|[上下]限|限额|标准|定额|[≥≤＞＜<>])[^，。；\d]{0,6}$/u;
/** What a limit is called, and a list of such: 标准为货物200万元、工程400万元, or all of it in brackets. */
const LISTED_BEFORE =
  /(?:标准(?!化)|限额|定额|[上下]限)[为是：:]?[^，。；\d（()）]{0,6}(?:\d[\d.,]*[^，。；、\d（()）]{0,8}、[^，。；、\d（()）]{0,8})+$/u;
const BRACKETED_BEFORE = /(?:标准|限额|定额|[上下]限)[为是：:]?[（(][^（()）]*$/u;
/** The one end of a range or the other. */
const RANGE_BEHIND = /^(?:至|—|－|-|～|~)\d/u;
const RANGE_BEFORE = /\d[^，。；、]{0,3}(?:至|—|－|-|～|~)$/u;
/** 的标准, 的目标: what a number is that stands before it. */
const NAMED_BEHIND =
  /^[^，。；、\d]{0,2}的?[^，。；、\d]{0,4}(?:标准|限额|定额|控制[线数]|规定|目标|要求|上限|下限|底线|计划|任务)/u;
/** So much for each is a rate that someone has set. */
const FOR_EACH = /每[人生户亩天日年月季车个桌餐次村班名][^，。；]*$/u;
/** 年度目标1500户, but not 比目标多160个. */
const AIM_BEFORE = /(?<![比较超出于])(?:目标|指标|任务|计划)(?:值|数|量|额)?[为是：:达至约]{0,2}$/u;
/** What is meant to be done, from this word to the end of its sentence. */
const MEANT =
  /力争|争取(?=在|达|实现|把|使|做到|完成|提|进|\d)|预计|打算|明年|下一?年|(?:目标|指标|任务)[^，。；：]{0,6}：/u;
/** The same within a clause: 为确保安全，新建护栏3处 tells what came about. */
const MEANT_HERE =
  /(?:拟|预期|将(?!其|该|此|原|全)|(?<!为)确保|(?<![按原较超])计划(?!\p{Script=Han}{2}率|的))[^，。；]*$/u;

/** Other years, up to a word that says what changed since: 较2022年增长3% is of this year. */
const OF_OTHER_TIME = /(?:(\d{4})年|上年|去年|上一?年度?|同期|往年|前年)([^，。；]{0,14})$/u;
const CHANGE = /增|减|升|降|提高|翻|多|少|高于|低于|好于|压|缩|上涨|回落|长|占|完成|达到|到/u;
/** What a place is like, whoever reports: 全县辖14个乡镇. */
const OF_PLACE =
  /(?:辖|全[县区市镇乡省旗州]共?现?有)[^。]*$|全[县区市镇乡省旗州街][^，。；\d]{0,2}$|(?:常住|户籍|服务|总)人口的?[为约达共]{0,2}$|(?:总里程|幅员|国土面积|辖区面积|总面积)[为约达共]{0,2}$/u;

/** Headings under which nothing is told that came about. */
const OF_PLANS = /下一?步|打算|今后|明年|思路|工作安排|建议|改进措施|整改措施/u;
const OF_AIMS = /目标(?!.{0,6}(?:完成|实现|达成|情况|分析))/u;

/** Whether a heading is one for plans. */
export function isOfPlans(heading: string): boolean {
  return OF_PLANS.test(heading);
}

/** A number that tells what came about, in the words of its block without what is quoted. */
interface TypedResult {
  readonly block: Block;
  readonly words: string;
  readonly typed: TypedNumber;
}

/** The numbers typed into blocks that tell what came about in a year, but for those under a heading for plans or aims. */
export function resultsTyped(
  blocks: readonly Block[],
  year: string,
  numbersIn: (words: string) => readonly TypedNumber[] = typedNumbersIn,
): TypedResult[] {
  let tells = true;
  return blocks.flatMap((block) => {
    if (block.level !== undefined) tells = !isOfPlans(block.text) && !OF_AIMS.test(block.text);
    if (!tells) return [];
    const words = unquoted(block.words);
    return numbersIn(words)
      .filter(({ span }) => !isAimOrLimit(words, span, year))
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((typed) => ({ block, words, typed }));
  });
}

/**
 * Whether a number says what is meant to be, allowed, or was in another year: an aim, a limit, a standard, something of the place.
 * A department keeps as data what came about in its own year, and only that can be referred to.
 */
function isAimOrLimit(words: string, { start, end }: Span, year: string): boolean {
  const before = words.slice(Math.max(0, start - NEAR), start);
  const behind = words.slice(end, end + NEAR);
  const sentence = /[^。；\n]*$/u.exec(before)?.[0] ?? "";
  return (
    [BOUND_BEHIND, RANGE_BEHIND, NAMED_BEHIND].some((pattern) => pattern.test(behind)) ||
    [BOUND_BEFORE, LISTED_BEFORE, RANGE_BEFORE, FOR_EACH, AIM_BEFORE, OF_PLACE, MEANT, MEANT_HERE].some((pattern) =>
      pattern.test(sentence),
    ) ||
    BRACKETED_BEFORE.test(before) ||
    isOfLaterYear(sentence, year) ||
    isOfOtherTime(sentence, year)
  );
}

function isOfLaterYear(sentence: string, year: string): boolean {
  return Array.from(sentence.matchAll(/(\d{4})年/gu), ([, named = ""]) => named).some((named) => named > year);
}

function isOfOtherTime(sentence: string, year: string): boolean {
  const said = OF_OTHER_TIME.exec(sentence);
  if (!said) return false;
  const [, named, between = ""] = said;
  return named !== year && !CHANGE.test(between) && !between.includes(BLANK);
}
