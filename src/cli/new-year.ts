import { openTools } from "../build/tools.ts";
import { inOrder } from "../checks/in-order.ts";
import { reportFindings } from "../checks/report-findings.ts";
import { linesOf } from "../reading/source-file.ts";
import { type NewYear, newYear } from "../workspace/new-year.ts";
import { presentYears } from "../workspace/present.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import { formatPretty } from "./formats/pretty.ts";
import type { Io } from "./io.ts";

/**
 * `jixiao new year 2024`: begins a year from an earlier one, the latest by default.
 *
 * Ends with 1 if any folder was left alone, for then not all that was asked for has been made.
 */
export async function newYearCommand([year = "", ...args]: readonly string[], io: Io): Promise<number> {
  if (!/^\d{4}$/u.test(year)) throw new UsageError("写明新的年度，四位数字，例如 npm run new -- year 2024");
  const { common, own } = readOptions(args, io, { from: { type: "string" } }, ["year", year]);
  const from = own.from === undefined ? latestBefore(year, common.root) : String(own.from);
  if (Number(from) >= Number(year)) throw new UsageError(`--from 要写 ${year} 年以前的年度，不能写 ${from}`);
  const { root, departments, strict } = common;
  const outcome = await newYear({ root, year, from, departments }, openTools(common).schemas);
  const context = { lineOf: linesOf(root), strict };
  if (outcome.findings.length > 0)
    io.stdout.write(`${formatPretty(inOrder(reportFindings(outcome.findings)), context)}\n`);
  io.stdout.write(describe(outcome, year, from));
  return outcome.findings.length > 0 || outcome.leftAlone.length > 0 ? EXIT.findings : EXIT.fine;
}

function latestBefore(year: string, root: string): string {
  const latest = presentYears(root)
    .filter((each) => /^\d{4}$/u.test(each) && each < year)
    .at(-1);
  if (latest === undefined) throw new UsageError(`data 下面没有 ${year} 年以前的年度，没有可以带过来的`);
  return latest;
}

function describe({ made, leftAlone, findings }: NewYear, year: string, from: string): string {
  const lines = leftAlone.map((folder) => `data/${folder} 已经有了，没有动它。`);
  if (findings.length > 0) lines.push("有错误的没有建；先改好上面列出的，再运行一次。");
  if (made.length === 0) return `${lines.join("\n")}\n`;
  lines.push(
    `照 data/${from} 建好了 ${made.map((folder) => `data/${folder}`).join("、")}。`,
    "  照搬的：单位（和项目）的文件，各项数据、指标、计分依据的名称，公式，报告的标题。",
    "  空着的：要重新填的数、目标、完成情况、依据，报告的正文。上年的数能取的，已经写成“=上年.…”。",
    "接下来：",
    "  1. 名称、职责有变动的，改 department.yaml；今年不用的名称、指标，整行删去，新增的照样加上。",
    `  2. 运行 npm run check -- --year ${year}，照列出的一处一处填。`,
    `  3. 没有错误了，运行 npm run build -- --year ${year} 出表。`,
  );
  return `${lines.join("\n")}\n`;
}
