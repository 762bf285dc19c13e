import { chanceFrom } from "./chance.ts";
import { drawFactors, varyFigures } from "./vary-figures.ts";
import { varyName } from "./vary-name.ts";
import { varyReport } from "./vary-report.ts";

/** The files of a department, or of one of its projects, by their paths in its folder. */
export type DepartmentFiles = ReadonlyMap<string, string>;

/** Those whose amounts go together: what a target asks for, and what was reached. */
const WITH_FIGURES = /(?:^|\/)(?:figures|indicators)\.yaml$/u;

/**
 * Makes another department of one: another name, other figures that keep the balances, and a report whose pages break elsewhere.
 *
 * Why not a copy: what two departments have in common, a program could make once.
 *
 * @param number the same number gives the same department
 */
export function varyDepartment(files: DepartmentFiles, number: number): DepartmentFiles {
  const chance = chanceFrom(number);
  const factors = drawFactors(chance);
  return new Map(
    [...files].map(([path, text]) => {
      if (path === "department.yaml") return [path, varyName(text, number)];
      if (WITH_FIGURES.test(path)) return [path, varyFigures(text, factors)];
      return [path, path.endsWith("report.md") ? varyReport(text, chance) : text];
    }),
  );
}
