import type { FormPack } from "../../pack/form-pack.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { check, type Spot } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";
import { ordinaryOf, withoutTotalRules } from "./wording/changes-total.ts";
import { differingWordings } from "./wording/differing-wordings.ts";
import { numbersOfRules, type Topic, topicsOf } from "./wording/note-topics.ts";
import { isAmong, isNothingOrWhole, numbersIn, plainWording } from "./wording/read-numbers.ts";

/**
 * Numbers that the notes of a form on scoring as a whole (填报说明) have and its rules don't, or the other way round, and decimals
 * other than are printed. A sentence is asked only for what it speaks of, and nothing that the notes don't speak of is wanted.
 */
export const differingNotes = check(differingWordings.entry, ({ pack }: Pick<PackSubject, "pack">) => {
  const sentences = sentencesOf(pack);
  const [first] = sentences;
  if (!first) return [];
  const topics = topicsOf(pack);
  const rules = numbersOfRules(pack);
  return [
    ...sentences.flatMap((sentence) => checkSentence(sentence, topics, rules)),
    ...topics
      .flatMap((topic) => lackingOf(topic, sentences))
      .map((lacking) => ({ at: first.range, message: `计分规则有${printExact(lacking)}，填报说明里没有` })),
    ...sentences.flatMap((sentence) => checkDecimals(sentence, pack)),
  ];
});

interface Sentence {
  readonly text: string;
  readonly range: SourceRange;
  readonly numbers: readonly Quantity[];
}

function sentencesOf({ rubric, grades }: FormPack): Sentence[] {
  const ordinary = ordinaryOf(rubric, grades);
  return rubric.notes.flatMap(({ text, range }) => {
    const sentences = plainWording(withoutTotalRules(text, ordinary, false)).split(/[。\n]/u);
    return sentences.map((sentence) => ({ text: sentence, range, numbers: saidIn(sentence) }));
  });
}

function saidIn(sentence: string): Quantity[] {
  const said = numbersIn(sentence).filter(({ share }) => share === undefined);
  return said.map(({ quantity }) => quantity).filter((quantity) => !isNothingOrWhole(quantity));
}

function checkSentence(
  { text, range, numbers }: Sentence,
  topics: readonly Topic[],
  rules: readonly Quantity[],
): Spot[] {
  const spoken = topics.filter(({ words }) => words.test(text));
  const asked = numbers.filter(({ unit }) => spoken.some(({ dimension }) => dimension === unit.dimension));
  const extra = asked.filter((quantity) => !isAmong(quantity, rules));
  return extra.map((quantity) => ({ at: range, message: `填报说明写了${printExact(quantity)}，计分规则里没有` }));
}

/** What is missing of a topic's numbers, where sentences on it name about as many. */
function lackingOf({ words, dimension, numbers }: Topic, sentences: readonly Sentence[]): Quantity[] {
  const due = numbers.filter((number, index) => !isNothingOrWhole(number) && !isAmong(number, numbers.slice(0, index)));
  const said = sentences
    .filter(({ text }) => words.test(text))
    .flatMap((sentence) => sentence.numbers.filter(({ unit }) => unit.dimension === dimension));
  const enough = Math.max(Math.min(due.length, 2), due.length - 1);
  return said.length < enough ? [] : due.filter((number) => !isAmong(number, said));
}

const DECIMALS = /保留([一两二三四1-4])位小数/gu;
/** As much before it as says of what. */
const FAR = 15;
/** How the numbers of decimals are written, from none on. */
const DIGITS = ["", "1一", "2两二", "3三", "4四"];

function checkDecimals({ text, range }: Sentence, { rubric, rateDecimals }: FormPack): Spot[] {
  return [...text.matchAll(DECIMALS)].flatMap(({ index, 1: digits = "" }) => {
    const [what = ""] = text
      .slice(Math.max(0, index - FAR), index)
      .split(/[,，;；]/u)
      .slice(-1);
    if (/元|金额/u.test(what)) return [];
    const [name, decimals] = /率|百分/u.test(what)
      ? ["比率小数位", rateDecimals]
      : ["得分小数位", rubric.precision.digits];
    if (DIGITS[decimals]?.includes(digits)) return [];
    return [{ at: range, message: `填报说明写的小数位数，与${name} ${decimals} 不同` }];
  });
}
