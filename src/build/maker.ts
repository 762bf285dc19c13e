import type { DepartmentPlace } from "../department/load-department.ts";
import type { DepartmentBuild } from "./department-build.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import type { Progress } from "./progress.ts";
import type { Run } from "./run.ts";

/** Makes the documents of departments that have changed. */
export interface Maker {
  /** The browser it prints with; undefined if none was found. */
  readonly browser: string | undefined;
  /** How many departments it works on at a time. */
  readonly places: number;
  make(place: DepartmentPlace, progress: Progress): Promise<DepartmentBuild>;
  /** Ends all that it has started. */
  close(): Promise<void>;
}

/** Makes one department after the other, in this process. */
export async function makeHere(run: Run, out: string, open: () => Promise<LazyPrinter>): Promise<Maker> {
  const printer = await open();
  return {
    browser: printer.browser,
    places: 1,
    make: async (place, progress) => {
      const [{ makeDepartment }] = await Promise.all([import("./make-department.ts"), printer.start()]);
      return makeDepartment(place, out, run, printer, progress);
    },
    close: () => printer.close(),
  };
}
