import pc from "picocolors";
import { SILENT } from "../../build/progress.ts";
import { visible } from "../../reading/visible.ts";
import type { Io } from "../io.ts";
import { departmentsTable, OUTCOMES, rowOf, type TableRow } from "./departments-table.ts";
import { progressLine } from "./progress-line.ts";
import type { DepartmentTeller, ShowFindings } from "./tell-of-one.ts";

/** Tells of several departments: while they are built how far it is, of each what is wrong, and at the end all in one table. */
export function tellOfSeveral({ stdout, stderr }: Io, departments: number, show: ShowFindings): DepartmentTeller {
  const rows: TableRow[] = [];
  const progress = progressLine(stderr, departments);
  return {
    works: () => SILENT,
    ends: (built) => {
      const { year, id, name, findings, off, outcome } = built;
      rows.push(rowOf(built));
      progress.clear();
      if (outcome !== "unchanged") {
        stdout.write(`${pc.bold(`${year} / ${id}`)} ${visible(name)}：${OUTCOMES[outcome]}\n`);
        if (findings.some(({ severity }) => severity !== "info")) show(findings, off);
      }
      progress.advance(built.files.filter(({ path }) => path.endsWith(".pdf")).length);
    },
    stops: () => {
      progress.clear();
      if (rows.length > 0) stdout.write(`\n${departmentsTable(rows)}\n`);
    },
  };
}
