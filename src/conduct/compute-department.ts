import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DepartmentData } from "../department/department-data.ts";
import { type DepartmentPlace, loadDepartment } from "../department/load-department.ts";
import { declaredFigures } from "../figures/declared-figures.ts";
import { computeFigures, type FigureTable } from "../figures/figure-table.ts";
import { type Finding, hasErrors } from "../findings/finding.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { EVIDENCE } from "../scoring/evidence.ts";
import { readYear } from "../workspace/workspace.ts";
import type { Tools } from "./tools.ts";

/** All figures of a department: its own, the pack's derived ones, and through `上年.` those of the year before. */
export function computeDepartment(
  data: DepartmentData,
  pack: FormPack,
  place: DepartmentPlace,
  tools: Tools,
): { table: FigureTable; findings: Finding[] } {
  const evidence = declaredFigures(tools.schemas, `${pack.id}/evidence`, [EVIDENCE]);
  const figures = declaredFigures(tools.schemas, `${pack.id}/figures`);
  return computeFigures({
    figures: [...data.figures, ...pack.derived],
    whyAbsent: (path) => {
      if (!data.figuresComplete || evidence.has(path)) return "reported";
      if (figures.has(path)) return data.figuresValid ? "unfilled" : "reported";
      return "unknown";
    },
    lastYear: computeLastYear(place, tools),
  });
}

/** The year before has findings of its own when it is built; here it only lends its figures. */
function computeLastYear(place: DepartmentPlace, tools: Tools): FigureTable | undefined {
  const year = String(Number(place.year) - 1);
  if (!existsSync(join(tools.root, "data", year, place.id))) return undefined;
  const packId = readYear(tools.root, year, tools.schemas, []);
  const pack = packId ? tools.pack(packId).pack : undefined;
  if (!pack) return undefined;
  const lastPlace = { ...place, year, packId: pack.id };
  const { data, findings } = loadDepartment(lastPlace, tools.schemas, pack.rubric);
  return hasErrors(findings) ? undefined : computeDepartment(data, pack, lastPlace, tools).table;
}
