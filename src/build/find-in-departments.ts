import type { DepartmentPlace } from "../department/load-department.ts";
import { ahead } from "./ahead.ts";
import { copiedTextsOf } from "./copied-texts.ts";
import { FOUND, type Found } from "./found.ts";
import { departmentKey } from "./kept/keys.ts";
import { SILENT } from "./progress.ts";
import type { Run } from "./run.ts";
import { openWorkers, type WorkerTask } from "./workers.ts";

/** Fewer departments than these are read before a worker has started. */
const MANY = 16;

/** What is wrong with departments, in their order: as an earlier run found it in the same sources, or found now, many side by side. */
export async function findInDepartments(
  places: readonly DepartmentPlace[],
  run: Run,
  task: WorkerTask,
): Promise<Found[]> {
  const known = new Map<DepartmentPlace, Found>();
  for (const place of places) {
    await run.pause();
    const found = await recallFound(place, run);
    if (found) known.set(place, found);
  }
  const rest = places.filter((place) => !known.has(place));
  if (rest.length >= MANY) await findSideBySide(rest, run, task, known);
  for (const place of rest.filter((each) => !known.has(each))) {
    await run.pause();
    known.set(place, await findInDepartment(place, run));
  }
  return places.map((place) => known.get(place) as Found);
}

async function findSideBySide(
  places: readonly DepartmentPlace[],
  run: Run,
  task: WorkerTask,
  found: Map<DepartmentPlace, Found>,
): Promise<void> {
  const workers = openWorkers(task);
  try {
    const results = ahead(places, 2 * workers.places, async (place) => ({
      place,
      found: (await run.orStopped(workers.ask({ work: "find", place }))) as Found,
    }));
    for await (const each of results) found.set(each.place, each.found);
  } finally {
    await workers.close();
  }
}

/** What is wrong with a department, found now and kept for later runs. */
export async function findInDepartment(place: DepartmentPlace, run: Run): Promise<Found> {
  const { examineDepartment } = await import("./examine-department.ts");
  const { evaluated: _, ...found } = await examineDepartment(
    place,
    await run.tools(),
    SILENT,
    await copiedTextsOf(place, run),
  );
  run.memory.keep(nameOf(place), await departmentKey(place, run), found);
  return found;
}

async function recallFound(place: DepartmentPlace, run: Run): Promise<Found | undefined> {
  return run.memory.recall<Found>(nameOf(place), await departmentKey(place, run), FOUND);
}

function nameOf({ year, id }: DepartmentPlace): string {
  return `found/${year}/${id}`;
}
