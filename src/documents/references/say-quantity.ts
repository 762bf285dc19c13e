import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import type { Reference } from "../../reading/parse-references.ts";
import { isBeyondTheWhole, isOfAWhole } from "../../values/quantities/bounded-rates.ts";
import { printAsWritten, printIn } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { printedNumber } from "../printed-text.ts";
import { againstWords } from "./against-words.ts";
import type { Around, PrintedReference } from "./around.ts";
import type { Change } from "./change.ts";
import { directionIn } from "./direction.ts";
import { littleLeft } from "./little-left.ts";
import { unitAsked, unitSaid } from "./unit-said.ts";

/** The quantity that a reference says. */
export interface Said {
  /** As the reference names it. */
  readonly name: string;
  readonly origin: string;
  /** Whether it says by how much something has become more or less, and which of both without a minus. */
  readonly change: Change | undefined;
  /** How many decimals it is said with if it is a rate. */
  readonly rateDecimals: number;
}

/** Prints a quantity in the unit that the words around the reference say, or the reference itself. */
export function sayQuantity(quantity: Quantity, said: Said, reference: Reference, around: Around): PrintedReference {
  const range = around.rangeOf(reference.span);
  const { name } = said;
  const { span, unit: asked } = reference;
  const found = asked === undefined ? unitSaid(quantity, name, span, around) : unitAsked(quantity, name, asked, around);
  if ("code" in found)
    return { printed: "", findings: [finding(found.code, range, found.message, found.hint, found.mend)] };
  const { unit } = found;
  const { place, before } = around;
  const direction = directionIn(before);
  const { amount } = quantity;
  const number = printIn(
    direction === "fall" ? { ...quantity, amount: amount.abs() } : quantity,
    unit,
    said.rateDecimals,
  );
  const findings = [
    place === "form" ? undefined : littleLeft(quantity, said, found, reference, around),
    againstWords(quantity, said, direction, range),
    beyond(quantity, said, around, range),
  ];
  return { printed: printedNumber(number, said.origin), findings: findings.filter((each) => each !== undefined) };
}

/** What words call part of a whole and is more than all of it, or less than nothing; a figure called so itself is asked about where it stands. */
function beyond(quantity: Quantity, { name }: Said, { before }: Around, range: SourceRange): Finding | undefined {
  const called = before.replace(/(?:为|是|达到|达|：|约|\s)+$/u, "");
  if (!isOfAWhole(called) || isOfAWhole(name) || !isBeyondTheWhole(quantity)) return undefined;
  const bound = quantity.amount.isNegative() ? "不会小于零" : "不会超过 100%";
  return { ...finding("JX322", range, `“${name}”是 ${printAsWritten(quantity)}，这样的率${bound}`), about: name };
}
