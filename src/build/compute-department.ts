import { join } from "node:path";
import { reportFindings } from "../checks/report-findings.ts";
import { hasErrors, type ReportedFinding } from "../checks/reported-finding.ts";
import type { DepartmentData } from "../department/department-data.ts";
import { type DepartmentPlace, loadDepartment } from "../department/load-department.ts";
import { declaredFigures } from "../figures/declared-figures.ts";
import { computeFigures, type FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { type Finding, finding } from "../reading/finding.ts";
import { isThere } from "../reading/places.ts";
import { EVIDENCE } from "../scoring/evidence.ts";
import { readYear } from "../workspace/workspace.ts";
import type { Tools } from "./tools.ts";

/**
 * All figures of a department: its own, the pack's derived ones, and through `上年.` those of the year before.
 *
 * `lastYear` fills when something first reads the year before: with what is wrong there, for then there is nothing to read.
 */
export function computeDepartment(
  data: DepartmentData,
  pack: FormPack,
  place: DepartmentPlace,
  tools: Tools,
): { table: FigureTable; findings: Finding[]; lastYear: readonly ReportedFinding[] } {
  const evidence = declaredFigures(tools.schemas, `${pack.id}/evidence`, [EVIDENCE]);
  const figures = declaredFigures(tools.schemas, `${pack.id}/figures`);
  const derived = new Set(pack.derived.map(({ path }) => path));
  const groups = new Set([...data.figures, ...pack.derived].map(({ path }) => path.split(".")[0]));
  // A name that the schema doesn't know has its finding already.
  const twice = data.figuresValid ? data.figures.filter(({ path }) => derived.has(path)) : [];
  const lastYear: ReportedFinding[] = [];
  const computed = computeFigures({
    figures: [...data.figures, ...pack.derived],
    whyAbsent: (path) => {
      if (!data.figuresComplete || figures.size === 0 || evidence.has(path)) return "reported";
      if (figures.has(path)) return data.figuresValid ? "unfilled" : "reported";
      // Where a file has lost its end, every name of the groups that stood there is gone with it.
      return data.figuresValid || groups.has(path.split(".")[0]) ? "unknown" : "reported";
    },
    dimensionOf: (path) => figures.get(path)?.dimension,
    lastYear: once(() => computeLastYear(place, tools, lastYear)),
  });
  const findings = [
    ...twice.map(({ path, range }) => finding("JX102", range, `“${path}”由表样算出，这里又填了一遍`, "删去这一项")),
    ...computed.findings,
  ];
  return { table: computed.table, findings, lastYear };
}

/** The figures of the year before; whatever is wrong there goes to `findings`. */
function computeLastYear(
  place: DepartmentPlace,
  tools: Tools,
  findings: ReportedFinding[],
): FigureTable | "faulty" | undefined {
  const year = String(Number(place.year) - 1);
  if (!isThere(join(tools.root, "data", year, place.id))) return undefined;
  const ofYear: Finding[] = [];
  const packId = readYear(tools.root, year, tools.schemas, ofYear)?.packId;
  findings.push(...reportFindings(ofYear));
  const loaded = packId ? tools.pack(packId) : undefined;
  findings.push(...(loaded?.findings.filter(({ severity }) => severity === "error") ?? []));
  if (!loaded?.pack) return "faulty";
  const lastPlace = { ...place, year, packId: loaded.pack.id };
  const { data, findings: dataFindings } = loadDepartment(lastPlace, tools.schemas, loaded.pack);
  const computed = computeDepartment(data, loaded.pack, lastPlace, tools);
  findings.push(...reportFindings([...dataFindings, ...computed.findings]), ...computed.lastYear);
  return hasErrors(findings) ? "faulty" : computed.table;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
