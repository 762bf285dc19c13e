import type { FormPack } from "../../pack/form-pack.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import { pointsOf, type Quantity } from "../../values/quantities/quantity.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";
import { differingWordings } from "./wording/differing-wordings.ts";
import { isAmong, isNothingOrWhole, numbersIn, plainWording } from "./wording/read-numbers.ts";

/**
 * Numbers that the notes of a form on scoring as a whole (填报说明) have and its rules don't, or the other way round, and decimals
 * other than scores have.
 */
export const differingNotes = check(differingWordings.entry, ({ pack }: Pick<PackSubject, "pack">) => {
  const { notes, precision } = pack.rubric;
  const [first] = notes;
  if (!first) return [];
  const rules = numbersOf(pack);
  const said = notes.flatMap(({ text, range }) =>
    numbersIn(plainWording(text)).flatMap(({ quantity, isFull }) => (isFull ? [] : [{ quantity, range }])),
  );
  const numbers = said.map(({ quantity }) => quantity);
  const extra = said.filter(({ quantity }) => !isNothingOrWhole(quantity) && !isAmong(quantity, rules));
  const lacking = rules.filter((rule) => !isNothingOrWhole(rule) && !isAmong(rule, numbers));
  const decimals = notes.filter(({ text }) => {
    const digits = /保留([一两二三四1-4])位小数/u.exec(text)?.[1];
    return digits !== undefined && !DIGITS[precision.digits]?.includes(digits);
  });
  return [
    ...extra.map(({ quantity, range }) => ({
      at: range,
      message: `填报说明写了${printExact(quantity)}，计分规则里没有`,
    })),
    ...lacking.map((rule) => ({ at: first.range, message: `计分规则有${printExact(rule)}，填报说明里没有` })),
    ...decimals.map(({ range }) => ({
      at: range,
      message: `填报说明写的小数位数，与得分小数位 ${precision.digits} 不同`,
    })),
  ];
});

/** The numbers by which the whole is scored: the points of sections, grades' bounds, and the deviation that asks for a reason. */
function numbersOf({ rubric, grades, reasonDue }: FormPack): Quantity[] {
  const points = [...rubric.sections.map((section) => section.points), ...grades.map(({ least }) => least)];
  const bounds = rubric.sections.flatMap(({ own }) => own?.grades ?? []).flatMap((grade) => grade.bounds);
  return [...points.map(pointsOf), ...bounds.map(({ value }) => value), ...(reasonDue ? [reasonDue] : [])];
}

/** How the numbers of decimals are written, from none on. */
const DIGITS = ["", "1一", "2两二", "3三", "4四"];
