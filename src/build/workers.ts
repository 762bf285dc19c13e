import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, freemem } from "node:os";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { takeTurns } from "../printing/take-turns.ts";

/** What a worker is told when it is started. */
export interface WorkerTask {
  readonly root: string;
  readonly strict: boolean;
  readonly out: string;
  /** Whether what earlier runs found and made doesn't count. */
  readonly force: boolean;
}

/** What a worker is asked: to find what is wrong with a department, or to make its documents. */
export interface WorkerRequest {
  readonly work: "find" | "make";
  readonly place: DepartmentPlace;
}

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly result: unknown }
  /** What the machine lacks, in words for people, or where the program failed. */
  | { readonly failure: { readonly message: string; readonly hint?: string; readonly stack?: string } };

/** Processes that work on departments side by side, each on one at a time; whoever opens them closes them. */
export interface Workers {
  /** How many there are at most. */
  readonly places: number;
  ask(request: WorkerRequest): Promise<unknown>;
  close(): Promise<void>;
}

/** What a worker and its browser take, in bytes. */
const MEMORY = 700_000_000;

/**
 * As many workers as there are cores and memory for, each started when it is needed.
 *
 * Why processes: whatever becomes of one, or of the program, a worker that has lost the program ends its browser and itself.
 */
export function openWorkers(task: WorkerTask): Workers {
  const places = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY)));
  const workers = new Set<ChildProcess>();
  const idle: ChildProcess[] = [];
  const inTurn = takeTurns(places);
  let isClosed = false;
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
    places,
    ask: (request) =>
      inTurn(async () => {
        if (isClosed) throw new Error("Nothing is asked any more.");
        const worker = idle.pop() ?? start();
        const result = await answerOf(worker, request);
        idle.push(worker);
        return result;
      }),
    close: async () => {
      isClosed = true;
      await Promise.all([...workers].map(ended));
    },
  };
}

async function answerOf(worker: ChildProcess, request: WorkerRequest): Promise<unknown> {
  const { place } = request;
  const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
    const onExit = (code: number | null, signal: string | null) =>
      reject(
        new EnvironmentError(
          `处理 ${place.year}/${place.id} 时，程序的一部分被系统结束了（${signal ?? code}）。`,
          "多半是内存不足，请关掉一些程序后重试。",
        ),
      );
    worker.once("exit", onExit);
    worker.once("message", (message) => {
      worker.off("exit", onExit);
      resolve(message as WorkerAnswer);
    });
    worker.send(request);
  });
  if ("result" in answer) return answer.result;
  const { message, hint, stack } = answer.failure;
  throw hint === undefined ? Object.assign(new Error(message), { stack }) : new EnvironmentError(message, hint);
}

/** How long a worker may take to end, in milliseconds. */
const PATIENCE = 10_000;

/** A worker that has lost the program ends by itself, once it has closed its browser; one that doesn't is killed. */
async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exited = once(worker, "exit");
  if (worker.connected) worker.disconnect();
  const isGone = await Promise.race([exited.then(() => true), setTimeout(PATIENCE, false, { ref: false })]);
  if (!isGone) worker.kill("SIGKILL");
}
