import type { Figure } from "../../../figures/figure.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import type { Kin, Side } from "./kin.ts";

/** What amount a figure is taken to have. */
export type AmountOf = (figure: Figure) => Decimal;

/** What a change of some amounts makes of two sums that belong together. */
interface Laid {
  /** They were far from each other, and are close now. */
  readonly cured: boolean;
  /** They went together, and do no longer. */
  readonly spoilt: boolean;
  /** What the form asks of them held not, and holds now. */
  readonly mended: boolean;
}

/** So many times more or less, and two amounts are far from each other. */
const FAR = 100;
/** So many times more or less, and they are still close. */
const CLOSE = 2;
/** So many times more or less, and no new thing is as large beside what was before. */
const VERY_FAR = 1000;
/** By so much what must be at most as large is too large, before it is no mere excess. */
const MUCH_TOO_LARGE = 20;
/** An equation that was off by so many times what it may be off, and holds now. */
const MUCH_OFF = 50;

/**
 * Lays the two sides of kin beside each other, as they are and as they would be.
 *
 * Why also without the amounts that change: where all comes right when they are left out as well, they may be too many, but
 * nothing says that their unit is wrong.
 */
export function lay(kin: Kin, now: AmountOf, then: AmountOf, without: AmountOf): Laid {
  const [before, after, left] = [sidesOf(kin, now), sidesOf(kin, then), sidesOf(kin, without)];
  const mended = !holds(kin, before) && holds(kin, after);
  const spoilt = holds(kin, before) && !holds(kin, after) && !(kin.kind === "at-most" && isAlike(after));
  const needed = !isRight(kin, left) || isVeryFar(before);
  const cured = mended && needed && isClose(kin, after) && wasFar(kin, before, after);
  return { mended, spoilt, cured: cured || (fits(kin, after) && !isSnug(left) && !nearlyFits(before)) };
}

type Sides = readonly [left: Decimal, right: Decimal];

/** Whether two sums can go together as they are said to. */
function holds({ kind, relation }: Kin, [left, right]: Sides): boolean {
  const allowed = relation?.tolerance?.allowed.amount ?? new Decimal(0);
  switch (kind) {
    case "at-most":
      return left.lessThanOrEqualTo(right.plus(allowed));
    case "equal":
      return left.minus(right).abs().lessThanOrEqualTo(allowed);
    case "difference":
      return isNothing([left, right]) || right.lessThan(left.times(FAR));
    default:
      return isNothing([left, right]) || (right.lessThan(left.times(FAR)) && left.lessThan(right.times(FAR)));
  }
}

function isClose({ kind }: Kin, sides: Sides): boolean {
  return kind === "at-most" || kind === "equal" || isAlike(sides);
}

function isAlike([left, right]: Sides): boolean {
  return left.lessThanOrEqualTo(right.times(CLOSE)) && right.lessThanOrEqualTo(left.times(CLOSE));
}

/** A part that comes to the whole all at once, to the last ten-thousandth, is what was meant. */
function fits(kin: Kin, sides: Sides): boolean {
  return kin.kind === "at-most" && holds(kin, sides) && isSnug(sides);
}

function isSnug([left, right]: Sides): boolean {
  return right.greaterThan(0) && left.greaterThan(right.times(0.9999)) && left.lessThan(right.times(1.0001));
}

function nearlyFits([left, right]: Sides): boolean {
  return left.greaterThan(right.times(0.8));
}

function isVeryFar([left, right]: Sides): boolean {
  return left.greaterThan(right.times(VERY_FAR)) || right.greaterThan(left.times(VERY_FAR));
}

/** Whether sums that should be alike are so, of whatever size. */
function isRight(kin: Kin, sides: Sides): boolean {
  return kin.kind !== "at-most" && holds(kin, sides) && isClose(kin, sides);
}

function wasFar({ kind, relation }: Kin, before: Sides, after: Sides): boolean {
  if (isNothing(before)) return false;
  const [left, right] = before;
  if (kind === "at-most") return left.greaterThan(right.times(MUCH_TOO_LARGE));
  if (kind !== "equal") return true;
  const off = Decimal.max(relation?.tolerance?.allowed.amount ?? 0, after[0].minus(after[1]).abs());
  return left.minus(right).abs().greaterThan(off.times(MUCH_OFF));
}

/** From nothing everything is far, and it says nothing. */
function isNothing([left, right]: Sides): boolean {
  return left.lessThanOrEqualTo(0) || right.lessThanOrEqualTo(0);
}

function sidesOf({ left, right, fixed }: Kin, amountOf: AmountOf): Sides {
  return [sumOf(left, amountOf).plus(fixed.left), sumOf(right, amountOf).plus(fixed.right)];
}

/** What a side comes to. */
export function sumOf(side: Side, amountOf: AmountOf): Decimal {
  return [...side].reduce((sum, [figure, times]) => sum.plus(times.times(amountOf(figure))), new Decimal(0));
}
