import type { Rubric } from "../../../scoring/rubric.ts";
import type { Grade } from "../../../scoring/score-sheet.ts";
import { escapePattern } from "../../../values/escape-pattern.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { plainWording } from "./read-numbers.ts";

/** What of a form says whether a sentence changes a total or a grade. */
export interface Ordinary {
  readonly full: Decimal;
  /** Points that the form gives to its parts, and bounds of its grades: where those are named, no cap is meant. */
  readonly known: readonly Decimal[];
  /** The names of its grades. */
  readonly grades: readonly string[];
}

/** The points and grades of a form, which it names without meaning to change the total. */
export function ordinaryOf({ full, sections }: Rubric, grades: readonly Grade[]): Ordinary {
  const groups = sections.flatMap((section) => section.groups);
  const parts = [...sections, ...groups, ...groups.flatMap(({ indicators }) => indicators)];
  return {
    full,
    known: [...parts.map(({ points }) => points), ...grades.map(({ least }) => least)],
    grades: grades.map(({ name }) => name),
  };
}

const SENTENCE = /[^。；;！!\n]+/gu;

/** The sentences of a text that change the total or the grade, and where each begins. */
export function totalRulesIn(
  words: string,
  ordinary: Ordinary,
  ofRow: boolean,
): { readonly said: string; readonly start: number }[] {
  return [...words.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (!changesTotal(plainWording(sentence), ordinary, ofRow)) return [];
    return [{ said: sentence.trim(), start: index + sentence.length - sentence.trimStart().length }];
  });
}

/** A text with those sentences blank, whose numbers no rule has. */
export function withoutTotalRules(words: string, ordinary: Ordinary, ofRow: boolean): string {
  const isRule = (sentence: string) => changesTotal(plainWording(sentence), ordinary, ofRow);
  return words.replace(SENTENCE, (sentence) => (isRule(sentence) ? " ".repeat(sentence.length) : sentence));
}

const TOTAL = "(?:总(?:得|评)?分|(?:综合|评价|自评|最终|最后)得分)";
const MOST =
  "(?:最高(?:不(?:得|能)?超过|只能|为|得|计|至|到)*|不(?:得|能|应)?(?:超过|高于|大于|多于)|封顶(?:为|在)?|上限(?:为|是)?)";
const POINTS = "(?<points>\\d{1,5}(?:\\.\\d{1,5})?)分";
/** 总分不超过60分的为差 says which grade a total has. */
const NO_GRADE = "(?!的?[,，]?(?:以[上下]|[及或]|\\(|评|定|为|属|是))";

const CAP_OF_TOTAL = new RegExp(`${TOTAL}[^,，。;；\\d]{0,8}?${MOST}\\s*${POINTS}${NO_GRADE}`, "u");
const OTHER_CAP = new RegExp(`(?:${MOST}\\s*${POINTS}|${POINTS.replace("points", "top")}封顶)${NO_GRADE}`, "u");
const FIXED_TOTAL = new RegExp(`${TOTAL}[^,，。;；\\d]{0,4}?按\\s*${POINTS}(?:计|算)`, "u");

const BEFORE_CHANGE = "(?:的?基础上|中|里|内)?[,，]?(?:再|另外?|另行|相应|予以|直接|酌情|倒)*";
const CHANGED_TOTAL = new RegExp(
  `${TOTAL}${BEFORE_CHANGE}(?:扣(?!分(?:原因|说明|情况|依据|理由|项|点))|核减|减去|减\\d|加\\d|加计|加分)|(?:扣减?|核减|扣除|加计)(?:其|部门|单位|项目)?${TOTAL}`,
  "u",
);
/** What leaves the sheet is scaled, which rules can do. */
const SCALED = /不适用|不涉及|折算/u;

const VETO = /(?<!(?:[不未无]|没有)[^,，。;；]{0,8})一票否决/u;
const LOWERED =
  /降(?:低|为)?[一二两1-2]个?(?:等次|等级|档次|等|档|级)|(?:等次|等级|档次)[^,，。;；]{0,4}(?:下调|下降|降低|降[一二两])|降(?:低)?(?:等次|等级|档次)/u;
/** What a rule of one indicator does with it. */
const OF_ROW = /不得分|不计分|扣|[0零]分|[得计]\s*\d|该项|本项|此项|该指标|本指标/u;

const MORE_POINTS = /(?<!(?:[不未无]|没有)[^,，。;；]{0,4})(?:加分项|附加分|(?:额外|另行|奖励)加分)/u;

/**
 * Whether a sentence in plain characters makes a total or a grade another than the sum of the scores and its bounds: no rule of
 * a rubric does that.
 *
 * @param ofRow whether it stands beside one indicator, of which alone most of its wording speaks
 */
export function changesTotal(sentence: string, ordinary: Ordinary, ofRow: boolean): boolean {
  if (caps(sentence, ordinary, ofRow)) return true;
  if (CHANGED_TOTAL.test(sentence) && !SCALED.test(sentence)) return true;
  const isOfRow = ofRow && OF_ROW.test(sentence);
  if (!isOfRow && (VETO.test(sentence) || LOWERED.test(sentence))) return true;
  return limitsGrade(sentence, ordinary.grades) || (!ofRow && MORE_POINTS.test(sentence));
}

function caps(sentence: string, { full, known }: Ordinary, ofRow: boolean): boolean {
  const isUnderFull = (points: Decimal | undefined) => points?.lessThan(full) ?? false;
  const ofTotal = [CAP_OF_TOTAL, FIXED_TOTAL].map((pattern) => pointsIn(pattern.exec(sentence)));
  if (ofTotal.some(isUnderFull)) return true;
  const other = pointsIn(OTHER_CAP.exec(sentence));
  if (!other || ofRow || !isUnderFull(other)) return false;
  return other.greaterThan(full.dividedBy(2)) && !known.some((each) => each.equals(other));
}

function pointsIn(match: RegExpExecArray | null): Decimal | undefined {
  const points = match?.groups?.points ?? match?.groups?.top;
  return points === undefined ? undefined : new Decimal(points);
}

function limitsGrade(sentence: string, grades: readonly string[]): boolean {
  if (grades.length === 0) return false;
  const grade = `["“”']?(?:${grades.map(escapePattern).join("|")})`;
  const limits = new RegExp(
    `(?:不得|不能|不予|不可|一律|直接)(?:评|定|确定|认定)(?:定|价)?为?${grade}|(?:等次|等级)[^,，。;；]{0,6}(?:不得|不能)?(?:最高为?|不?高于|不?超过)${grade}`,
    "u",
  );
  return limits.test(sentence);
}
