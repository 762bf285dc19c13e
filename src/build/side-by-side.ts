import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism, freemem } from "node:os";
import { fileURLToPath } from "node:url";
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { findBrowser } from "../printing/find-browser.ts";
import { takeTurns } from "../printing/take-turns.ts";
import type { DepartmentBuild } from "./department-build.ts";
import type { Maker } from "./maker.ts";

/** What a worker is told when it is started. */
export interface WorkerTask {
  readonly root: string;
  readonly strict: boolean;
  readonly out: string;
  /** Whether what earlier runs found and made doesn't count. */
  readonly force: boolean;
}

/** What a worker answers to a department. */
export type WorkerAnswer =
  | { readonly built: DepartmentBuild }
  /** What the machine lacks, in words for people, or where the program failed. */
  | { readonly failure: { readonly message: string; readonly hint?: string; readonly stack?: string } };

/** What a worker and its browser take, in bytes. */
const MEMORY = 700_000_000;

/**
 * Makes departments side by side, each in a process of its own with a browser of its own: as many as there are cores and memory
 * for.
 *
 * Why processes: whatever becomes of one, or of the program, a worker that has lost the program ends its browser and itself.
 */
export async function makeSideBySide(task: WorkerTask): Promise<Maker> {
  const location = await findBrowser();
  const places = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY)));
  const workers = new Set<ChildProcess>();
  const idle: ChildProcess[] = [];
  const inTurn = takeTurns(places);
  const start = (): ChildProcess => {
    const worker = fork(fileURLToPath(new URL("worker.js", import.meta.url)), [JSON.stringify(task)], {
      execArgv: [],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    workers.add(worker);
    worker.once("exit", () => workers.delete(worker));
    return worker;
  };
  return {
    browser: location instanceof EnvironmentError ? undefined : location.identity,
    places,
    make: (place) =>
      inTurn(async () => {
        const worker = idle.pop() ?? start();
        const built = await answerOf(worker, place);
        idle.push(worker);
        return built;
      }),
    close: async () => {
      await Promise.all([...workers].map(ended));
    },
  };
}

async function answerOf(worker: ChildProcess, place: DepartmentPlace): Promise<DepartmentBuild> {
  const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null) =>
      reject(
        new EnvironmentError(
          `出 ${place.year}/${place.id} 的表时，干活的进程没有了（${signal ?? code}）。`,
          "多半是内存不足，请关掉一些程序后重试。",
        ),
      );
    worker.once("exit", onExit);
    worker.once("message", (message) => {
      worker.off("exit", onExit);
      resolve(message as WorkerAnswer);
    });
    worker.send(place);
  });
  if ("built" in answer) return answer.built;
  const { message, hint, stack } = answer.failure;
  throw hint === undefined ? Object.assign(new Error(message), { stack }) : new EnvironmentError(message, hint);
}

/** A worker that has lost the program ends by itself, once it has closed its browser. */
function ended(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    if (worker.connected) worker.disconnect();
    if (worker.exitCode !== null || worker.signalCode !== null) resolve();
  });
}
