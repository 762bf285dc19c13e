import { setImmediate } from "node:timers/promises";
import { type Inputs, openInputs } from "./kept/inputs.ts";
import type { Memory } from "./kept/memory.ts";
import type { Tools } from "./tools.ts";

/** One run over a workspace. */
export interface Run {
  readonly root: string;
  /** Whether what wants a reason and has none keeps documents from being made, as an error does. */
  readonly strict: boolean;
  readonly inputs: Inputs;
  readonly memory: Memory;
  /** Lets in whoever wants the work to stop, and throws why if somebody does. */
  pause(): Promise<void>;
  /** What is waited for, or why the work is to stop, whichever comes first. */
  orStopped<Result>(work: Promise<Result>): Promise<Result>;
  /** What reads, computes and composes; loaded when something must be: where nothing has changed, nothing is. */
  tools(): Promise<Tools>;
}

/** Begins a run. */
export function openRun(
  { root, strict }: Pick<Run, "root" | "strict">,
  memory: Memory,
  interrupted?: AbortSignal,
): Run {
  let tools: Promise<Tools> | undefined;
  const stopped = new Promise<never>((_, reject) => {
    interrupted?.addEventListener("abort", () => reject(interrupted.reason));
  });
  // Whoever waits for something hears of it.
  stopped.catch(() => {});
  return {
    root,
    strict,
    inputs: openInputs(root),
    memory,
    pause: async () => {
      await setImmediate();
      interrupted?.throwIfAborted();
    },
    orStopped: (work) => Promise.race([work, stopped]),
    tools: () => {
      tools ??= import("./tools.ts").then(({ openTools }) => openTools({ root, strict }));
      return tools;
    },
  };
}
