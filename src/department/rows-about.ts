import type { Counterpart } from "../figures/relations/counterpart.ts";
import type { IndicatorTarget } from "./indicator-target.ts";

/** The rows that, by the words in their names, repeat a figure of the form. */
export function rowsAbout(counterpart: Counterpart, targets: readonly IndicatorTarget[]): IndicatorTarget[] {
  return targets.filter(({ path }) => isAbout(path[2], counterpart));
}

function isAbout(indicator: string, { words, otherWords }: Counterpart): boolean {
  const name = indicator.replace(/["'“”‘’《》\s]/gu, "");
  return words.every((word) => name.includes(word)) && !otherWords.some((word) => name.includes(word));
}
