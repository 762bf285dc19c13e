// Makes the departments that it is sent, one after the other, for `side-by-side.ts`, and ends when nobody is left to send any.
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { forgetting, memoryFolder, openMemory } from "./kept/memory.ts";
import { openLazyPrinter } from "./lazy-printer.ts";
import { makeHere } from "./maker.ts";
import { SILENT } from "./progress.ts";
import { openRun } from "./run.ts";
import type { WorkerAnswer, WorkerTask } from "./side-by-side.ts";

const { root, strict, out, force } = JSON.parse(process.argv[2] as string) as WorkerTask;
const memory = openMemory(memoryFolder(out));
const run = openRun({ root, strict }, force ? forgetting(memory) : memory);
const making = makeHere(run, out, openLazyPrinter);

process.on("message", async (place: DepartmentPlace) => {
  const answer = await making.then((maker) => maker.make(place, SILENT)).then((built) => ({ built }), describe);
  process.send?.(answer);
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
