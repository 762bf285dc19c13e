import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import pc from "picocolors";
import type { BuiltFile } from "../build/build-department.ts";
import { type BuildWatcher, buildWorkspace } from "../build/build-workspace.ts";
import { type LazyPrinter, openLazyPrinter } from "../build/lazy-printer.ts";
import { openTools } from "../build/tools.ts";
import type { ReportedFinding } from "../checks/reported-finding.ts";
import { linesOf } from "../reading/source-file.ts";
import { visible } from "../reading/visible.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { printNumber } from "../values/quantities/print-quantity.ts";
import { type CommonOptions, readOptions } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import { formatPretty } from "./formats/pretty.ts";
import type { Io } from "./io.ts";
import { stepLines } from "./step-lines.ts";

/**
 * `jixiao build`: checks each department and, where nothing is wrong, writes its documents; one's errors don't stop the next.
 *
 * @param open opens what prints; a test that is about something else hands in what prints nothing
 */
export async function build(
  args: readonly string[],
  io: Io,
  open: () => Promise<LazyPrinter> = openLazyPrinter,
): Promise<number> {
  const { common } = readOptions(args, io);
  const watcher = watcherFor(io, common);
  const { isComplete } = await buildWorkspace(common, common.out, openTools(common), open, watcher);
  return isComplete ? EXIT.fine : EXIT.findings;
}

/** Tells of a build as it goes on. */
function watcherFor({ cwd, stdout }: Io, { root, out, strict }: CommonOptions): BuildWatcher {
  let start = 0;
  const show = (findings: readonly ReportedFinding[], off: readonly string[] = []): void => {
    if (findings.length + off.length > 0)
      stdout.write(`\n${formatPretty(findings, { lineOf: linesOf(root), strict, off })}\n`);
  };
  return {
    found: (findings) => show(findings),
    begins: ({ year, id }) => {
      start = performance.now();
      stdout.write(`${pc.bold(`${year} / ${id}`)}\n`);
      return stepLines(stdout);
    },
    examined: ({ findings, off }) => show(findings, off),
    ends: ({ year, id, name, refused, files, evaluated }) => {
      show(refused);
      if (evaluated) {
        const lines = files.map((file) => describeFile(file, cwd)).join("");
        stdout.write(`${lines}${conclude(visible(name), evaluated.sheet, performance.now() - start)}\n`);
        return;
      }
      const former = existsSync(join(out, year, id)) ? "，原来的输出没有动" : "";
      stdout.write(`${pc.red(`${visible(name)}：没有出表`)}${former}。\n\n`);
    },
  };
}

function describeFile({ path, bytes }: BuiltFile, cwd: string): string {
  return `    ${relative(cwd, path)} ${pc.dim(`${Math.ceil(bytes / 1024)} KB`)}\n`;
}

function conclude(name: string, sheet: ScoreSheet, milliseconds: number): string {
  const score = pc.bold(
    `总分 ${printNumber(sheet.total)} 分（满分 ${printNumber(sheet.full)} 分），等次：${visible(sheet.grade)}`,
  );
  return `${name}：${score}${pc.dim(`，用时 ${(milliseconds / 1000).toFixed(1)} 秒`)}\n`;
}
