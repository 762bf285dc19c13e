import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { entryOf } from "../../../checks/catalogue.ts";
import { UsageError } from "../../command-line.ts";
import { type Rate, rateChecks } from "./rate-checks.ts";
import { readPiece } from "./read-piece.ts";

/** Where the reports are that proofreading is measured on. */
const BODY = "test/prose";

/** `jixiao bench findings`: how often each check was right on reports that it was not written for, as a Markdown table, and where it was not. */
export function benchFindings(root: string): string {
  const rates = ratesOf(root);
  const wrong = rates.flatMap(({ code, wrong }) => wrong.map((each) => `- ${code} ${each}\n`));
  const missed = rates.flatMap(({ code, missed }) => missed.map((each) => `- ${code} ${each}\n`));
  const table = [HEAD, HEAD.map(() => "---"), ...rates.map(rowOf)]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
  return `${table}\n不该报的 ${wrong.length} 处：\n\n${wrong.join("")}\n没有报的 ${missed.length} 处：\n\n${missed.join("")}`;
}

/** How often each check was right on the reports of a checkout. Throws UsageError where there are none. */
export function ratesOf(root: string): Rate[] {
  const body = join(root, BODY);
  if (!existsSync(body)) throw new UsageError(`没有 ${BODY}：在程序自己的文件夹里运行`);
  return rateChecks(readdirSync(body).map((name) => readPiece(root, `${BODY}/${name}`)));
}

const HEAD = ["编号", "查什么", "级别", "对", "错", "漏", "对的占", "查出"];

function rowOf({ code, right, wrong, missed }: Rate): string[] {
  const entry = entryOf(code);
  const counts = [right, wrong.length, missed.length].map(String);
  const shares = [shareOf(right, right + wrong.length), shareOf(right, right + missed.length)];
  return [code, entry?.title ?? "", entry?.level ?? "", ...counts, ...shares];
}

function shareOf(some: number, all: number): string {
  return all === 0 ? "" : `${Math.floor((100 * some) / all)}%`;
}
