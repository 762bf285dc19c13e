import { type Finding, finding } from "../reading/findings/finding.ts";
import { readChineseNumeral } from "../values/chinese-numeral.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { pointsOf, type Quantity } from "../values/quantities/quantity.ts";
import type { FormPack } from "./form-pack.ts";
import { isAmong, isNothingOrWhole, numbersIn, plainWording } from "./wording-numbers.ts";

/** Whether what a form prints about scoring as a whole names the numbers that are scored by, and no others. */
export function checkPrintedNotes(pack: FormPack): Finding[] {
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
  const decimals = notes.flatMap(({ text, range }) => {
    const digits = /保留([一两二三四1-4])位小数/u.exec(text)?.[1];
    return digits === undefined || readDigits(digits) === precision.digits ? [] : [range];
  });
  return [
    ...extra.map(({ quantity, range }) =>
      finding("JX408", range, `填报说明写了${printExact(quantity)}，计分规则里没有`),
    ),
    ...lacking.map((rule) => finding("JX408", first.range, `计分规则有${printExact(rule)}，填报说明里没有`)),
    ...decimals.map((range) => finding("JX408", range, `填报说明写的小数位数，与得分小数位 ${precision.digits} 不同`)),
  ];
}

/** The numbers by which the whole is scored: the points of sections, grades' bounds, and the deviation that asks for a reason. */
function numbersOf({ rubric, grades, reasonDue }: FormPack): Quantity[] {
  const points = [...rubric.sections.map((section) => section.points), ...grades.map(({ least }) => least)];
  const bounds = rubric.sections.flatMap(({ own }) => own?.grades ?? []).flatMap((grade) => grade.bounds);
  return [...points.map(pointsOf), ...bounds.map(({ value }) => value), ...(reasonDue ? [reasonDue] : [])];
}

function readDigits(digits: string): number {
  return /\d/u.test(digits) ? Number(digits) : readChineseNumeral(digits);
}
