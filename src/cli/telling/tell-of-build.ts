import type { BuildWatcher } from "../../build/build-workspace.ts";
import type { DepartmentBuild } from "../../build/department-build.ts";
import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { linesOf } from "../../reading/source-file.ts";
import type { CommonOptions } from "../command-line.ts";
import { formatPretty } from "../formats/pretty.ts";
import type { Io } from "../io.ts";
import { type DepartmentTeller, tellOfOne } from "./tell-of-one.ts";
import { tellOfSeveral } from "./tell-of-several.ts";

/** Tells of a build as it goes on; whoever begins it stops it. */
interface BuildTeller extends BuildWatcher {
  stops(): void;
}

/**
 * Tells of a build: of a single department each step, of several what came of each, and a table at the end.
 *
 * @param look whether what has a reason already is listed too
 */
export function tellOfBuild(io: Io, { root, strict, out }: CommonOptions, look: boolean): BuildTeller {
  const lineOf = linesOf(root);
  const show = (findings: readonly ReportedFinding[], off: readonly string[] = []): void => {
    if (findings.length + off.length > 0)
      io.stdout.write(`\n${formatPretty(findings, { lineOf, strict, off, look })}\n`);
  };
  let teller: DepartmentTeller | undefined;
  return {
    begins: (findings, departments) => {
      show(findings);
      teller = departments === 1 ? tellOfOne(io, out, show) : tellOfSeveral(io, departments, show);
    },
    works: (place) => (teller as DepartmentTeller).works(place),
    ends: (built: DepartmentBuild) => teller?.ends(built),
    stops: () => teller?.stops(),
  };
}
