import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import pc from "picocolors";
import type { BuildWatcher } from "../../build/build-workspace.ts";
import type { BuiltFile, Conclusion } from "../../build/department-build.ts";
import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { visible } from "../../reading/visible.ts";
import type { Io } from "../io.ts";
import { stepLines } from "./step-lines.ts";

/** Tells of departments as they are built. */
export interface DepartmentTeller extends Pick<BuildWatcher, "works" | "ends"> {
  /** Whatever is still to be said, or taken back, once no more is built. */
  stops(): void;
}

/** Lists findings, and the checks that are switched off. */
export type ShowFindings = (findings: readonly ReportedFinding[], off?: readonly string[]) => void;

/** Tells of the only department of a build: each step, all that is wrong, each file. */
export function tellOfOne({ cwd, stdout }: Io, out: string, show: ShowFindings): DepartmentTeller {
  const start = performance.now();
  return {
    works: ({ year, id }) => {
      stdout.write(`${pc.bold(`${year} / ${id}`)}\n`);
      return stepLines(stdout);
    },
    ends: ({ year, id, name, findings, off, outcome, files, conclusion }) => {
      if (outcome === "unchanged")
        stdout.write(`${pc.bold(`${year} / ${id}`)}\n  ${pc.green("✔")} 没有改动，还是上次出的表\n`);
      show(findings, off);
      stdout.write(files.map((file) => describeFile(file, cwd)).join(""));
      if (conclusion) {
        const took = pc.dim(`，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒`);
        stdout.write(`${visible(name)}：${pc.bold(describeConclusion(conclusion))}${took}\n`);
        return;
      }
      const former = existsSync(join(out, year, id)) ? "，原来的输出没有动" : "";
      stdout.write(`${pc.red(`${visible(name)}：没有出表`)}${former}。\n\n`);
    },
    stops: () => {},
  };
}

function describeFile({ path, bytes }: BuiltFile, cwd: string): string {
  return `    ${relative(cwd, path)} ${pc.dim(`${Math.ceil(bytes / 1024)} KB`)}\n`;
}

function describeConclusion({ total, points, grade }: Conclusion): string {
  return `总分 ${total} 分（满分 ${points} 分），等次：${visible(grade)}`;
}
