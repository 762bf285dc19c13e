import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Run } from "./run-jixiao.ts";
import { PROJECT } from "./workspace.ts";

/** The parts of this machine's environment that a run may see; the rest could change what it prints or which browser it finds. */
const PASSED_ON = ["PATH", "HOME", "XDG_CACHE_HOME", "TMPDIR", "SystemRoot", "LOCALAPPDATA"];

/**
 * Runs the compiled program in a process of its own, for what a process can be given: an environment, hooks of the loader.
 *
 * @param entry its file in dist/
 */
export function spawnJixiao(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  entry = "program/jixiao.js",
): Promise<Run> {
  const passedOn = Object.fromEntries(PASSED_ON.map((name) => [name, process.env[name]]));
  const options = { cwd: folder, env: { ...passedOn, NO_COLOR: "1", ...environment }, maxBuffer: 1 << 26 };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(PROJECT, "dist", entry), ...args],
      options,
      (_, output, complaint) => {
        resolve({ output, complaint, exitCode: child.exitCode ?? -1 });
      },
    );
  });
}
