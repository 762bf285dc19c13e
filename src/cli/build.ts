import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import pc from "picocolors";
import { type BuiltFile, buildDepartment } from "../build/build-department.ts";
import { examineDepartment } from "../build/examine-department.ts";
import { type LazyPrinter, openLazyPrinter } from "../build/lazy-printer.ts";
import { openTools, type Tools } from "../build/tools.ts";
import { hasErrors, type ReportedFinding, reportFindings } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { linesOf } from "../reading/source-file.ts";
import { visible } from "../reading/visible.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { isAmongSources, selectFolders } from "../workspace/workspace.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import { formatPretty } from "./formats/pretty.ts";
import { stepLines } from "./step-lines.ts";

/**
 * `jixiao build`: checks each department and, where nothing is wrong, writes its documents; one's errors don't stop the next.
 *
 * @param open opens what prints; a test that is about something else hands in what prints nothing
 */
export async function build(
  args: readonly string[],
  open: () => Promise<LazyPrinter> = openLazyPrinter,
): Promise<number> {
  const { common } = readOptions(args);
  const tools = openTools(common);
  const { years, findings } = selectFolders(common.root, common, tools.schemas);
  const out = resolve(common.out);
  const places = years.flatMap(({ year, departments }) => departments.map((id) => join(out, year, id)));
  if (places.some((folder) => isAmongSources(common.root, folder)))
    throw new UsageError(`不能输出到 ${common.out}：会换掉 data、schema、templates 里的文件；用 --out 另指一个文件夹`);
  const found = reportFindings(findings);
  show([...tools.fontFindings, ...found], common);
  // Printed in other fonts than the office asked for, the documents would look handed in by someone else.
  if (hasErrors(tools.fontFindings)) return EXIT.findings;
  let failed = hasErrors(found);
  const printer = await open();
  try {
    for (const { year, packId, levels, departments } of years)
      for (const id of departments) {
        const built = await buildOne({ root: common.root, year, id, packId, levels }, out, tools, printer);
        failed ||= !built;
      }
  } finally {
    await printer.close();
  }
  return failed ? EXIT.findings : EXIT.fine;
}

async function buildOne(place: DepartmentPlace, out: string, tools: Tools, printer: LazyPrinter): Promise<boolean> {
  const start = performance.now();
  process.stdout.write(`${pc.bold(`${place.year} / ${place.id}`)}\n`);
  const progress = stepLines(process.stdout);
  const { findings, off, evaluated, name: fullName } = await examineDepartment(place, tools, progress);
  const name = visible(fullName);
  show(findings, tools, off);
  const built = evaluated && (await buildDepartment(evaluated, place, out, printer, tools, progress));
  if (built) show(reportFindings(built.findings), tools);
  if (!built || built.findings.length > 0) {
    const former = existsSync(join(out, place.year, place.id)) ? "，原来的输出没有动" : "";
    process.stdout.write(`${pc.red(`${name}：没有出表`)}${former}。\n\n`);
    return false;
  }
  process.stdout.write(
    `${built.files.map(describeFile).join("")}${conclude(name, evaluated.sheet, performance.now() - start)}\n`,
  );
  return true;
}

function show(
  findings: readonly ReportedFinding[],
  { root, strict }: Pick<Tools, "root" | "strict">,
  off: readonly string[] = [],
): void {
  if (findings.length + off.length === 0) return;
  process.stdout.write(`\n${formatPretty(findings, { lineOf: linesOf(root), strict, off })}\n`);
}

function describeFile({ path, bytes }: BuiltFile): string {
  return `    ${relative(process.cwd(), path)} ${pc.dim(`${Math.ceil(bytes / 1024)} KB`)}\n`;
}

function conclude(name: string, sheet: ScoreSheet, milliseconds: number): string {
  const score = pc.bold(
    `总分 ${printNumber(sheet.total)} 分（满分 ${printNumber(sheet.full)} 分），等次：${visible(sheet.grade)}`,
  );
  return `${name}：${score}${pc.dim(`，用时 ${(milliseconds / 1000).toFixed(1)} 秒`)}\n`;
}
