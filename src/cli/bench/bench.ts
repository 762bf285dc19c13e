import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openTools } from "../../build/tools.ts";
import type { DepartmentPlace } from "../../department/load-department.ts";
import { selectFolders } from "../../workspace/workspace.ts";
import { type CommonOptions, readWordsAndOptions, UsageError } from "../command-line.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { benchFindings } from "./prose/bench-findings.ts";
import { MEASUREMENTS } from "./rows/all.ts";
import { writeHead, writeRow } from "./table.ts";
import { Workbench } from "./workbench.ts";

/** The word that asks not for speed but for how often proofreading is right. */
const FINDINGS = "findings";

/**
 * `jixiao bench`: how fast the program is, as a Markdown table of ratios, all measured in one run.
 *
 * Why ratios: seconds depend on the machine and its load; how much longer a build takes than the printing in it, or checking a
 * thousand departments than a hundred, depends far less on them. Words are the letters of what is to be measured; all if none,
 * but what takes very long is then left out. The word findings asks how often proofreading is right instead.
 */
export async function bench(args: readonly string[], io: Io): Promise<number> {
  const { words, common } = readWordsAndOptions(args, io, {});
  if (words[0] === FINDINGS && words.length === 1) {
    io.stdout.write(benchFindings(common.root));
    return EXIT.fine;
  }
  const letters = words.length > 0 ? words : Object.keys(MEASUREMENTS);
  const unknown = letters.find((letter) => !Object.hasOwn(MEASUREMENTS, letter));
  if (unknown !== undefined)
    throw new UsageError(`没有“${unknown}”这一项；有 ${[...Object.keys(MEASUREMENTS), FINDINGS].join("、")}`);
  const model = firstDepartment(common);
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  const before = process.env.XDG_CACHE_HOME;
  // All that is run keeps its caches here, where they can be emptied without touching the user's.
  const caches = join(folder, "caches");
  process.env.XDG_CACHE_HOME = caches;
  try {
    const workbench = new Workbench(folder, model, caches, words.length > 0, (text) => io.stderr.write(`  ${text}\n`));
    // Unpacks the browser, if it is the one from npm, and has the system read every file once.
    await workbench.crowd(1).build();
    io.stdout.write(`${describeMachine()}；开始时负载 ${describeLoad()}\n\n${writeHead()}`);
    for (const [letter, { title, measure }] of Object.entries(MEASUREMENTS)) {
      if (!letters.includes(letter)) continue;
      io.stderr.write(`${letter} ${title}\n`);
      for (const row of await measure(workbench)) io.stdout.write(writeRow(letter, row));
    }
    io.stdout.write(`\n结束时负载 ${describeLoad()}\n`);
    return EXIT.fine;
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The department that all others are made of. */
function firstDepartment(common: CommonOptions): DepartmentPlace {
  const { years } = selectFolders(common.root, common, openTools(common).schemas);
  const [first] = years;
  if (!first) throw new UsageError("没有可以用来测的单位：先让 npm run check 通过");
  const { departments, ...year } = first;
  return { root: common.root, id: departments[0] as string, ...year };
}

function describeMachine(): string {
  return `${process.platform} ${process.arch}，${cpus().length} 核，Node ${process.version}`;
}

/** How many processes want to run, on average over the last minute; always 0 where the system doesn't count them. */
function describeLoad(): string {
  return (loadavg()[0] as number).toFixed(1);
}
