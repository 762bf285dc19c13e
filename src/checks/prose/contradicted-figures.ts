import type { FigureTable } from "../../figures/figure-table.ts";
import type { Block } from "../../reading/passage.ts";
import type { TypedNumber } from "../../reading/typed-number.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { groupBy } from "../../values/group-by.ts";
import type { Decimal } from "../../values/quantities/decimal.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { numberIn, type Quantity } from "../../values/quantities/quantity.ts";
import type { Unit } from "../../values/quantities/units.ts";
import { slipsOf } from "../../values/slips.ts";
import type { Spot } from "../check.ts";
import { resultsTyped } from "./aims-and-limits.ts";
import { pairsOf } from "./character-pairs.ts";
import type { Prose } from "./prose.ts";
import { isAnyFigures } from "./same-number.ts";
import { wordsAt } from "./words-at.ts";

/** Typed numbers beside the name of a figure that says another: two digits were changed round, or the figure has changed since. */
export function contradictedFigures({
  referring,
  figures,
  year,
}: Pick<Prose, "referring" | "figures" | "year">): Spot[] {
  return resultsTyped(referring, year).flatMap(({ block, typed }) => {
    const meant = figureMeant(typed, block.words, figures);
    return meant ? [contradiction(block, typed, meant)] : [];
  });
}

interface Named {
  readonly path: string;
  readonly quantity: Quantity;
}

function contradiction(block: Block, { span, about }: TypedNumber, { path, quantity }: Named): Spot {
  const written = block.text.slice(span.start, span.end);
  const message = `这里是${written}，数据里的“${path}”是${printAsWritten(quantity)}`;
  const text = writeReference(path, quantity, about);
  const besides = "不是的，在 notes.yaml 说明";
  const hint = `说的是同一个数的，写成 ${text}；${besides}`;
  return wordsAt(block, span, message, hint, { text, isGuess: true, besides });
}

/** As far back as a figure's name stands before its number. */
const NEAR = 24;
const BEHIND = 8;
/** What may stand between a name and its number. */
const BETWEEN = /[的为是共达约计了有至到出全年]+$/u;
const LONGEST = 16;
/** More decimals nobody types. */
const MOST_DECIMALS = 4;
/** Of so many figures a slip away from one number none is meant. */
const MOST_ALIKE = 20;
/** A name so short says too little by itself. */
const TELLING = 3;
const TELLING_DIGITS = 3;
const DECIMALS = 2;

/** The figure whose name stands right before a number that it doesn't agree with; or, if the number is a slip away, near it. */
function figureMeant(typed: TypedNumber, words: string, figures: FigureTable): Named | undefined {
  const { quantity, span } = typed;
  if (!quantity || isAnyFigures(typed, figures)) return undefined;
  const { byLeaf, bySlip } = figuresIn(quantity.unit, figures);
  const slips = new Set(slipsIn(numberIn(quantity)).flatMap((slip) => bySlip.get(slip) ?? []));
  const before = /[^，。；：\n]*$/u.exec(words.slice(Math.max(0, span.start - NEAR), span.start))?.[0] ?? "";
  const name = before.replace(BETWEEN, "");
  const lengths = Array.from({ length: Math.min(LONGEST, name.length) }, (_, index) => index + 1).toReversed();
  for (const length of lengths) {
    const called = byLeaf.get(name.slice(-length)) ?? [];
    const near = called.find((each) => slips.has(each));
    if (near) return near;
    const [only, ...others] = called;
    if (only && others.length === 0 && length >= TELLING && sharesWords(before, groupOf(only))) return only;
  }
  if (numberIn(quantity).precision() < TELLING_DIGITS) return undefined;
  const beside = before + words.slice(span.end, span.end + BEHIND);
  return [...slips].find(({ path }) => sharesWords(beside, path.split(".").slice(-2).join("\n")));
}

function groupOf({ path }: Named): string {
  return path.split(".").slice(0, -1).join("\n");
}

/** Whether two characters that stand side by side in a name do so in words as well. */
function sharesWords(words: string, name: string): boolean {
  return pairsOf(name).some((pair) => words.includes(pair));
}

/** What typing makes of a number, as it is and with the decimals that amounts are written with. */
function slipsIn(number: Decimal): string[] {
  return [...slipsOf(number.toString()), ...slipsOf(number.toFixed(DECIMALS))];
}

interface Figures {
  readonly byLeaf: ReadonlyMap<string, readonly Named[]>;
  readonly bySlip: ReadonlyMap<string, readonly Named[]>;
}

/** The figures of a table by the last of their names and by what typing makes of their numbers, in each unit that was asked for. */
const KNOWN = new WeakMap<FigureTable, Map<string, Figures>>();

function figuresIn(unit: Unit, figures: FigureTable): Figures {
  const known = KNOWN.get(figures) ?? new Map<string, Figures>();
  KNOWN.set(figures, known);
  const sorted = known.get(unit.name) ?? sortFigures(unit, figures);
  known.set(unit.name, sorted);
  return sorted;
}

function sortFigures(unit: Unit, figures: FigureTable): Figures {
  const named = [...figures.figures.keys()].flatMap((path): Named[] => {
    const value = figures.value(path);
    if (value?.kind !== "quantity" || value.quantity.unit.dimension !== unit.dimension) return [];
    return [{ path, quantity: value.quantity }];
  });
  const bySlip = new Map<string, Named[]>();
  for (const each of named)
    for (const slip of slipsIn(numberIn(each.quantity, unit).toDecimalPlaces(MOST_DECIMALS)))
      bySlip.set(slip, [...(bySlip.get(slip) ?? []), each].slice(0, MOST_ALIKE));
  return { byLeaf: groupBy(named, ({ path }) => path.slice(path.lastIndexOf(".") + 1)), bySlip };
}
