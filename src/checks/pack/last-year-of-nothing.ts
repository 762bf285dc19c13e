import { suggesterFor } from "../../figures/suggest-name.ts";
import { unknownFigure } from "../arising/unknown-figure.ts";
import { check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Figures that take over from the year before one that isn't there: they would quietly be compared with nothing. */
export const lastYearOfNothing = check(unknownFigure, ({ pack, declared, placeOfFigure }: PackSubject) => {
  const known = new Set([...declared.keys(), ...pack.derived.map(({ path }) => path)]);
  const suggest = suggesterFor([...known]);
  return [...declared].flatMap(([name, { lastYear }]) => {
    if (!lastYear || known.has(lastYear)) return [];
    const message = `“${name}”的 lastYear 写的是“${lastYear}”，没有这项数据`;
    return [{ at: placeOfFigure(name), message, hint: suggest(lastYear).hint }];
  });
});
