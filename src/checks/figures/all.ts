import type { Check } from "../check.ts";
import { counterparts } from "./counterparts.ts";
import { zeroDivisors } from "./divisors.ts";
import type { FiguresSubject } from "./figures-subject.ts";
import { lastYear } from "./last-year.ts";
import { printedAsZero } from "./printed-as-zero.ts";
import { relations } from "./relations.ts";
import { unusualUnits } from "./unusual-units.ts";

/** The balances that figures must keep (勾稽), with each other, with the year before and with the indicators that repeat them. */
export const BALANCES = [relations, counterparts, lastYear] as const satisfies readonly Check<FiguresSubject>[];

/** What else is looked for in figures. */
export const FIGURE_CHECKS = [
  printedAsZero,
  zeroDivisors,
  unusualUnits,
] as const satisfies readonly Check<FiguresSubject>[];
