// Works on the departments that it is sent, for `workers.ts`, and ends when nobody is left to send any.
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { findInDepartment } from "./find-in-departments.ts";
import { forgetting, memoryFolder, openMemory } from "./kept/memory.ts";
import { openLazyPrinter } from "./lazy-printer.ts";
import { makeHere } from "./maker.ts";
import { optimizeLater } from "./optimize-later.ts";
import { SILENT } from "./progress.ts";
import { openRun } from "./run.ts";
import type { WorkerAnswer, WorkerRequest, WorkerTask } from "./workers.ts";

optimizeLater();
const { root, strict, out, force } = JSON.parse(process.argv[2] as string) as WorkerTask;
const memory = openMemory(memoryFolder(out));
const run = openRun({ root, strict }, force ? forgetting(memory) : memory);
const making = makeHere(run, out, openLazyPrinter);

/** What there is to do for a department. */
const DO: Readonly<Record<WorkerRequest["work"], (place: DepartmentPlace) => Promise<unknown>>> = {
  find: (place) => findInDepartment(place, run),
  make: async (place) => (await making).make(place, SILENT),
};

// A terminal sends its signals to everyone; the program is the one to heed them, and then lets go of its workers.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("message", async ({ work, place }: WorkerRequest) => {
  const answer = await DO[work](place).then((result) => ({ result }), describe);
  if (process.connected) process.send?.(answer);
});
process.on("disconnect", async () => {
  await making.then((maker) => maker.close());
  process.exit();
});

function describe(error: unknown): WorkerAnswer {
  if (!(error instanceof Error)) return { failure: { message: String(error) } };
  const { message, stack = message } = error;
  return { failure: error instanceof EnvironmentError ? { message, hint: error.hint } : { message, stack } };
}
