import type { Check } from "../check.ts";
import { counterparts } from "./counterparts.ts";
import { countsApart } from "./counts-apart.ts";
import { zeroDivisors } from "./divisors.ts";
import type { FiguresSubject } from "./figures-subject.ts";
import { impossibleCounts } from "./impossible-counts.ts";
import { impossibleRates } from "./impossible-rates.ts";
import { lastYear } from "./last-year.ts";
import { magnitudes } from "./magnitudes.ts";
import { printedAsZero } from "./printed-as-zero.ts";
import { relations } from "./relations.ts";
import { roundingTails } from "./rounding-tails.ts";
import { tooExact } from "./too-exact.ts";
import { unusualUnits } from "./unusual-units.ts";

/**
 * The balances that figures must keep (勾稽), with each other, with the year before and with the indicators that repeat them, and
 * amounts in a wrong unit: what rests on a figure found here says nothing yet.
 */
export const BALANCES = [
  relations,
  counterparts,
  lastYear,
  printedAsZero,
  magnitudes,
  tooExact,
] as const satisfies readonly Check<FiguresSubject>[];

/** What else is looked for in figures. */
export const FIGURE_CHECKS = [
  zeroDivisors,
  unusualUnits,
  impossibleRates,
  impossibleCounts,
  countsApart,
  roundingTails,
] as const satisfies readonly Check<FiguresSubject>[];
