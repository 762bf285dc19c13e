import type { Figure } from "../../../figures/figure.ts";
import { Decimal } from "../../../values/quantities/decimal.ts";
import type { Quantity } from "../../../values/quantities/quantity.ts";
import { MONEY, type Unit, unitNamed } from "../../../values/quantities/units.ts";
import { allKin, type KinSubject } from "./all-kin.ts";
import type { Kin, Side } from "./kin.ts";
import { type AmountOf, lay } from "./lay.ts";
import { suspects } from "./suspects.ts";

/** Amounts that were probably typed in the wrong unit, all of them by one slip. */
export interface Slip {
  readonly figures: readonly Figure[];
  /** The unit that was meant. */
  readonly meant: Unit;
  /** What they are far from as they are, and close to as they were meant. */
  readonly cured: readonly Kin[];
  /** Whatever of the form's relations holds with it mended, and doesn't hold now. */
  readonly mended: readonly Kin[];
  /** Another figure that explains all of it as well. */
  readonly rival?: Figure;
}

/** By the unit that is written those that can be meant: each is ten thousand times the one before. */
const MEANT: ReadonlyMap<string, readonly Unit[]> = new Map([
  ["元", [unitNamed("万元")]],
  ["万元", [unitNamed("元"), unitNamed("亿元")]],
  ["亿元", [unitNamed("万元")]],
]);
const NOTHING = new Decimal(0);
/** With more of them something else is wrong. */
const MOST_SLIPS = 20;

/**
 * Amounts written in 万元 that are meant in 元, or the other way round: those by whose change all comes right that is far apart
 * now, and nothing that went together falls apart.
 */
export function findSlips(subject: KinSubject): Slip[] {
  const kin = allKin(subject).filter((each) => isOfMoney(each));
  const kinOf = byFigure(kin);
  const typed = [...subject.figures.figures.values()].filter((each) => kinOf.has(each) && !amountTyped(each).isZero());
  const amounts = new Map(typed.map((figure) => [figure, amountTyped(figure)]));
  const amountOf: AmountOf = (figure) => amounts.get(figure) ?? NOTHING;
  const groups = suspects(typed, unitTyped);
  const inUse = new Set([...subject.figures.figures.values()].map(unitTyped));
  const slips: Slip[] = [];
  while (slips.length < MOST_SLIPS) {
    const usual = median([...amounts.values()]);
    const found = groups.flatMap((figures) =>
      unitsMeant(figures, inUse).flatMap((meant) => explain(figures, meant, kinOf, amountOf, usual)),
    );
    const [best, ...others] = found.sort(likelier);
    if (!best) break;
    const rival = others.find((other) => isRival(other, best))?.figures[0];
    slips.push({ ...best, ...(rival ? { rival } : {}) });
    for (const figure of best.figures) amounts.set(figure, amountOf(figure).times(factorOf(figure, best.meant)));
  }
  return slips;
}

interface Explanation extends Omit<Slip, "rival"> {
  /** How many powers of ten the amounts, as they were meant, are from the department's usual one. */
  readonly oddity: number;
}

function explain(
  figures: readonly Figure[],
  meant: Unit,
  kinOf: ReadonlyMap<Figure, readonly Kin[]>,
  now: AmountOf,
  usual: Decimal,
): Explanation[] {
  const changed = new Set(figures);
  const then: AmountOf = (figure) => (changed.has(figure) ? now(figure).times(factorOf(figure, meant)) : now(figure));
  const without: AmountOf = (figure) => (changed.has(figure) ? NOTHING : now(figure));
  const touched = new Set(figures.flatMap((figure) => kinOf.get(figure) ?? []));
  const cured: Kin[] = [];
  const mended: Kin[] = [];
  for (const kin of touched) {
    const laid = lay(kin, now, then, without);
    if (laid.spoilt) return [];
    // Amounts that are changed on both sides only outweigh what stood beside them.
    if (laid.cured && !(has(kin.left, changed) && has(kin.right, changed))) cured.push(kin);
    if (laid.mended && kin.relation) mended.push(kin);
  }
  if (cured.length === 0) return [];
  const oddity = Math.max(...figures.map((figure) => powersBetween(then(figure), usual)));
  return [{ figures, meant, cured, mended, oddity }];
}

function has(side: Side, changed: ReadonlySet<Figure>): boolean {
  return [...side.keys()].some((figure) => changed.has(figure));
}

/** So many powers of ten nearer to the usual amounts, and it is plain which of two is the odd one, if it isn't in 亿元. */
const PLAINLY = 2;

function likelier(one: Explanation, other: Explanation): number {
  return (
    other.cured.length - one.cured.length || one.figures.length - other.figures.length || one.oddity - other.oddity
  );
}

function isRival(other: Explanation, best: Explanation): boolean {
  return (
    other.cured.length === best.cured.length &&
    other.figures.length === best.figures.length &&
    (other.oddity - best.oddity < PLAINLY || best.figures.some((figure) => unitTyped(figure) === "亿元")) &&
    !other.figures.some((figure) => best.figures.includes(figure))
  );
}

function powersBetween(one: Decimal, other: Decimal): number {
  return Decimal.log10(one.abs().dividedBy(other)).abs().toNumber();
}

function median(amounts: readonly Decimal[]): Decimal {
  const sorted = amounts.map((amount) => amount.abs()).sort((one, other) => one.comparedTo(other));
  return sorted[Math.floor(sorted.length / 2)] ?? new Decimal(1);
}

function byFigure(kin: readonly Kin[]): Map<Figure, Kin[]> {
  const found = new Map<Figure, Kin[]>();
  for (const each of kin)
    for (const figure of [...each.left.keys(), ...each.right.keys()]) {
      const known = found.get(figure);
      if (known) known.push(each);
      else found.set(figure, [each]);
    }
  return found;
}

function isOfMoney({ left, right }: Kin): boolean {
  const [figure] = [...left.keys(), ...right.keys()];
  return figure !== undefined && quantityTyped(figure)?.unit.dimension === MONEY;
}

/** What someone typed as a figure, if it is a quantity. */
export function quantityTyped({ written }: Figure): Quantity | undefined {
  return written.kind === "value" && written.value.kind === "quantity" ? written.value.quantity : undefined;
}

/** 亿元 is meant only where it is written elsewhere. */
function unitsMeant([figure]: readonly Figure[], inUse: ReadonlySet<string | undefined>): readonly Unit[] {
  const units = MEANT.get((figure && unitTyped(figure)) ?? "") ?? [];
  return units.filter(({ name }) => name !== "亿元" || inUse.has(name));
}

function unitTyped(figure: Figure): string | undefined {
  return quantityTyped(figure)?.unit.name;
}

/** What is meant is so many times what is written. */
function factorOf(figure: Figure, { factor }: Unit): Decimal {
  return factor.dividedBy((quantityTyped(figure) as Quantity).unit.factor);
}

function amountTyped(figure: Figure): Decimal {
  return quantityTyped(figure)?.amount ?? NOTHING;
}
