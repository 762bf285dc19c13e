import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openTools } from "../build/tools.ts";
import { selectFolders } from "../workspace/workspace.ts";
import { benchStartUp } from "./bench-start-up.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { median, timeProgram } from "./time-program.ts";

/** So many departments are checked together, each number ten times the one before, so that growth shows. */
const DEPARTMENT_COUNTS = [1, 10, 100];
/** Of so many runs the median counts. */
const RUNS = 3;

/**
 * `jixiao bench`: how long the commands take on the first department, against starting Node and against each other, and how
 * checking grows with the number of departments.
 *
 * Why ratios: seconds depend on the machine and its load; that checking costs a fraction of building does not. Each command is
 * run as a user runs it, a process of its own, on a copy of the workspace.
 */
export async function bench(args: readonly string[], io: Io): Promise<number> {
  const { common } = readOptions(args, io);
  const { years } = selectFolders(common.root, common, openTools(common).schemas);
  const [first] = years;
  if (!first) throw new UsageError("没有可以用来测的单位：先让 npm run check 通过");
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    for (const part of ["schema", "templates", "data"])
      cpSync(resolve(common.root, part), join(folder, part), { recursive: true });
    const department = first.departments[0] as string;
    const out = join(folder, "out");
    const select = (departments: readonly string[]) => [
      ...["--root", folder, "--out", out, "--year", first.year],
      ...departments.flatMap((each) => ["--department", each]),
    ];
    const startUp = benchStartUp(select([department]), `${first.year}/${department}`);
    timeProgram(["build", ...select([department])]);
    const build = several(() => {
      rmSync(out, { recursive: true });
      return timeProgram(["build", ...select([department])]);
    });
    const again = several(() => timeProgram(["build", ...select([department])]));
    const checks = DEPARTMENT_COUNTS.map((size) => {
      const crowd = copiesOf(join(folder, "data", first.year), department, size);
      return several(() => timeProgram(["check", ...select(crowd)]));
    });
    const lines = [
      ...startUp,
      describe("出表", build, build),
      describe("没有改动，再出表", again, build),
      ...checks.map((check, index) => describe(`核对 ${DEPARTMENT_COUNTS[index]} 个单位`, check, build)),
      ...checks.slice(1).map((_, index) => describeGrowth(checks, index)),
    ];
    io.stdout.write(lines.map((line) => `${line}\n`).join(""));
    return EXIT.fine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function several(measure: () => number): number {
  return median(Array.from({ length: RUNS }, measure));
}

/** The department and copies beside it, each with a name of its own, by their folders. */
function copiesOf(home: string, department: string, size: number): string[] {
  const copies = Array.from({ length: size - 1 }, (_, index) => `${department}-${index + 1}`);
  const profile = readFileSync(join(home, department, "department.yaml"), "utf8");
  for (const [index, copy] of copies.entries()) {
    cpSync(join(home, department), join(home, copy), { recursive: true });
    const renamed = profile.replace(/^单位名称: .*$/mu, `$&（${index + 1}）`);
    writeFileSync(join(home, copy, "department.yaml"), renamed);
  }
  return [department, ...copies];
}

function describe(name: string, milliseconds: number, whole: number): string {
  return `${name}：${Math.round(milliseconds)} 毫秒，是出表的 ${((milliseconds / whole) * 100).toFixed(0)}%`;
}

/** What one department more costs from one crowd to the next: the same each time if the cost grows evenly. */
function describeGrowth(checks: readonly number[], index: number): string {
  const [first, fewer, more] = [checks[0], checks[index], checks[index + 1]] as [number, number, number];
  const [from, to] = [DEPARTMENT_COUNTS[index], DEPARTMENT_COUNTS[index + 1]] as [number, number];
  const each = (more - fewer) / (to - from);
  return `从 ${from} 个到 ${to} 个，每多一个单位，用核对第一个的 ${((each / first) * 100).toFixed(1)}%`;
}
