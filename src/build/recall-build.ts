import { join } from "node:path";
import { fails } from "../checks/reported-finding.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { type DepartmentBuild, folderFor, MADE, type MadeRecord } from "./department-build.ts";
import { FOUND, type Found } from "./found.ts";
import { departmentKey } from "./kept/keys.ts";
import { areIntact } from "./kept/made-files.ts";
import type { Run } from "./run.ts";

/**
 * What a department's build comes to if there is nothing to be done for it, because an earlier one found or made all there is.
 *
 * @param browser the one that would print now; where there is none, the PDFs at hand are the best there can be
 */
export async function recallBuild(
  place: DepartmentPlace,
  out: string,
  run: Run,
  browser: string | undefined,
): Promise<DepartmentBuild | undefined> {
  const { memory, strict } = run;
  const name = `${place.year}/${place.id}`;
  const key = await departmentKey(place, run);
  const found = memory.recall<Found>(`found/${name}`, key, FOUND);
  if (!found) return undefined;
  if (fails(found.findings, strict)) return { ...found, outcome: "failed", files: [] };
  const made = memory.recall<MadeRecord>(`made/${name}`, key, MADE);
  const folder = folderFor(place, out);
  if (!made || (browser ?? made.browser) !== made.browser || !areIntact(folder, made.files)) return undefined;
  const files = made.files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  return { ...found, outcome: "unchanged", files, conclusion: made.conclusion };
}
