import pc from "picocolors";
import stringWidth from "string-width";
import type { Conclusion, DepartmentBuild } from "../../build/department-build.ts";
import type { Found } from "../../build/found.ts";
import { isToLookAt, type ReportedFinding } from "../../checks/reported-finding.ts";
import { visible } from "../../reading/visible.ts";

/** What there is to say of a department in a line. */
export interface TableRow {
  /** Its year and folder, and its name. */
  readonly place: string;
  readonly name: string;
  /** Absent where nothing is built. */
  readonly outcome?: DepartmentBuild["outcome"];
  readonly conclusion?: Conclusion;
  readonly errors: number;
  /** Those that want a reason and have none. */
  readonly warnings: number;
  /** Those that a reason was given for. */
  readonly explained: number;
  /** The gravest of its findings that something is to be done about. */
  readonly first?: ReportedFinding;
}

export const OUTCOMES = { built: "已出表", unchanged: "没有改动", failed: "没有出表" } as const;

/** More rows than these bury what is to be done: then only those are listed that something is to be done about. */
const MOST_ROWS = 40;

/** The row of a department that was checked, or built. */
export function rowOf(department: Found & Partial<Pick<DepartmentBuild, "outcome" | "conclusion">>): TableRow {
  const { year, id, name, findings, outcome, conclusion } = department;
  const [errors, warnings] = (["error", "warning"] as const).map((severity) =>
    findings.filter((each) => each.severity === severity),
  ) as [ReportedFinding[], ReportedFinding[]];
  const first = errors[0] ?? warnings[0];
  return {
    place: `${year}/${id}`,
    name,
    ...(outcome ? { outcome } : {}),
    ...(conclusion ? { conclusion } : {}),
    ...(first ? { first } : {}),
    errors: errors.length,
    warnings: warnings.length,
    explained: findings.filter((each) => each.severity === "info" && !isToLookAt(each)).length,
  };
}

/** All departments of a run, how many came to what, and what to look at first. */
export function departmentsTable(rows: readonly TableRow[]): string {
  const open = rows.filter(({ errors, warnings, outcome }) => errors + warnings > 0 || outcome === "failed");
  const isLong = rows.length > MOST_ROWS;
  const listed = isLong ? open.toSorted(byGravity).slice(0, MOST_ROWS) : rows;
  const left = isLong ? open.length - listed.length : 0;
  const lines = [
    ...(listed.some(hasSomething) ? aligned([headOf(rows), ...listed.map((row) => cellsOf(row, headOf(rows)))]) : []),
    ...(left > 0 ? [`……还有 ${left} 个单位有错误或要核实`] : []),
    countsOf(rows),
    ...firstOf(open),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function hasSomething({ outcome, errors, warnings, explained }: TableRow): boolean {
  return outcome !== undefined || errors + warnings + explained > 0;
}

function byGravity(one: TableRow, other: TableRow): number {
  return other.errors - one.errors || other.warnings - one.warnings;
}

const BUILT = ["结果", "总分", "等次"] as const;

/** The heads of the columns: those of what is built only where something is. */
function headOf(rows: readonly TableRow[]): string[] {
  return ["单位", "名称", ...(rows.some(({ outcome }) => outcome) ? BUILT : []), "错误", "要核实", "已说明"];
}

function cellsOf(row: TableRow, head: readonly string[]): string[] {
  const { place, name, outcome, conclusion, errors, warnings, explained } = row;
  const built = outcome ? [OUTCOMES[outcome], conclusion?.total ?? "—", conclusion?.grade ?? "—"] : [];
  const cells = [place, name, ...built, ...[errors, warnings, explained].map((count) => (count > 0 ? `${count}` : ""))];
  return cells.slice(0, head.length).map(visible);
}

/** Columns two blanks apart; numbers, which stand under each other by their ends, are the last ones. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => stringWidth(row[column] ?? ""))));
  return table.map((row, index) => {
    const line = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell))).join("  ");
    return index === 0 ? pc.dim(line.trimEnd()) : line.trimEnd();
  });
}

function countsOf(rows: readonly TableRow[]): string {
  const count = (outcome: DepartmentBuild["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  const built = (["built", "unchanged", "failed"] as const)
    .map((outcome) => [OUTCOMES[outcome], count(outcome)] as const)
    .filter(([, departments]) => departments > 0);
  const faulty = rows.filter(({ errors }) => errors > 0).length;
  const said = built.length > 0 ? built : [[faulty > 0 ? "有错误" : "没有错误", faulty || rows.length] as const];
  return `共 ${rows.length} 个单位：${said.map(([what, departments]) => `${what} ${departments} 个`).join("，")}。`;
}

function firstOf(open: readonly TableRow[]): string[] {
  const [first] = open.filter(({ first }) => first).toSorted(byGravity);
  if (!first?.first) return [];
  const { range, message, code } = first.first;
  return [
    `先看 ${range.file}:${range.start.line}:${range.start.column}：${visible(message).replace(/\s+/gu, " ")}（${code}）`,
  ];
}
