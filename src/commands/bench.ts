import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openTools } from "../conduct/tools.ts";
import { selectFolders } from "../workspace/workspace.ts";
import { readOptions, UsageError } from "./command-line.ts";
import { EXIT } from "./exit-codes.ts";

const BINARY = fileURLToPath(new URL("../bin.js", import.meta.url));
const CROWD = 10;

/**
 * `jixiao bench`: how long the commands take on the first department, against each other.
 *
 * Why ratios: seconds depend on the machine and its load; that checking costs a fraction of building does not. Each command is
 * run as a user runs it, a process of its own, on a copy of the workspace.
 */
export async function bench(args: readonly string[]): Promise<number> {
  const { common } = readOptions(args);
  const { years } = selectFolders(common.root, common, openTools(common).schemas);
  const [first] = years;
  if (!first) throw new UsageError("没有可以用来测的单位：先让 npm run check 通过");
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    for (const part of ["schema", "templates", "data"])
      cpSync(resolve(common.root, part), join(folder, part), { recursive: true });
    const department = first.departments[0] as string;
    const one = ["--root", folder, "--out", join(folder, "out"), "--year", first.year, "--department", department];
    run("build", one);
    rmSync(join(folder, "out"), { recursive: true });

    const build = run("build", one);
    const again = run("build", one);
    const check = run("check", one);
    const home = join(folder, "data", first.year);
    for (let copy = 1; copy < CROWD; copy++)
      cpSync(join(home, department), join(home, `${department}-${copy}`), { recursive: true });
    const all = Array.from({ length: CROWD }, (_, copy) => [
      "--department",
      copy === 0 ? department : `${department}-${copy}`,
    ]);
    const crowd = run("check", ["--root", folder, "--year", first.year, ...all.flat()]);

    process.stdout.write(
      [
        line("出表", build, build),
        line("没有改动，再出表", again, build),
        line("核对", check, build),
        line(`核对 ${CROWD} 个单位`, crowd, build),
        `多核对一个单位，是核对第一个的 ${(((crowd - check) / (CROWD - 1) / check) * 100).toFixed(0)}%`,
        "",
      ].join("\n"),
    );
    return EXIT.fine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The milliseconds a command takes; it must succeed, or what was measured means nothing. */
function run(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [BINARY, command, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`jixiao ${command} ended with ${status}:\n${stdout}${stderr}`);
  return performance.now() - start;
}

function line(name: string, milliseconds: number, whole: number): string {
  return `${name}：${Math.round(milliseconds)} 毫秒，是出表的 ${((milliseconds / whole) * 100).toFixed(0)}%`;
}
