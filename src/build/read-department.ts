import { faultOf, incomparableResults } from "../checks/department/results.ts";
import type { ReportedFinding } from "../checks/reported-finding.ts";
import type { DepartmentData } from "../department/department-data.ts";
import { type DepartmentPlace, loadDepartment } from "../department/load-department.ts";
import { withOwnIndicators } from "../department/own-indicators.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { Finding } from "../reading/finding.ts";
import { computeDepartment } from "./compute-department.ts";
import type { Progress } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** A department as it was read. */
interface ReadDepartment {
  readonly data: DepartmentData;
  readonly findings: readonly Finding[];
  /** What could be computed, unless the form pack could not be loaded. */
  readonly computed?: {
    /** The form pack with the department's own indicators in its rubric. */
    readonly pack: FormPack;
    readonly figures: FigureTable;
    /** What is wrong with the year before; it fills as figures of that year are asked for. */
    readonly lastYear: readonly ReportedFinding[];
  };
}

/** Reads a department and computes its figures: all that its balances, scores and documents rest on. */
export async function readDepartment(
  place: DepartmentPlace,
  tools: Tools,
  progress: Progress,
): Promise<ReadDepartment> {
  const { pack: form } = tools.pack(place.packId);
  const { data, findings } = await progress.step("读取", () => loadDepartment(place, tools.schemas, form));
  if (!form) return { data, findings };
  const { table, lastYear, ...figures } = await progress.step("计算", () =>
    computeDepartment(data, form, place, tools),
  );
  const { targets } = data;
  const faulty = new Set(targets.filter((row) => faultOf(row, table)));
  const own = withOwnIndicators(form.rubric, data, faulty);
  return {
    data,
    findings: [
      ...findings,
      ...figures.findings,
      ...incomparableResults.find({ targets, figures: table }),
      ...own.findings,
    ],
    computed: { pack: { ...form, rubric: own.rubric }, figures: table, lastYear },
  };
}
