import { EnvironmentError } from "../printing/environment-error.ts";
import { findBrowser } from "../printing/find-browser.ts";
import type { DepartmentBuild } from "./department-build.ts";
import type { Maker } from "./maker.ts";
import { openWorkers, type WorkerTask } from "./workers.ts";

/** Makes departments side by side, each in a process of its own with a browser of its own. */
export async function makeSideBySide(task: WorkerTask): Promise<Maker> {
  const location = await findBrowser();
  const { places, ask, close } = openWorkers(task);
  return {
    browser: location instanceof EnvironmentError ? undefined : location.identity,
    places,
    make: async (place) => (await ask({ work: "make", place })) as DepartmentBuild,
    close,
  };
}
