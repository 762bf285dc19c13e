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
  /** What reads, computes and composes; loaded when something must be: where nothing has changed, nothing is. */
  tools(): Promise<Tools>;
}

/** Begins a run. */
export function openRun({ root, strict }: Pick<Run, "root" | "strict">, memory: Memory): Run {
  let tools: Promise<Tools> | undefined;
  return {
    root,
    strict,
    inputs: openInputs(root),
    memory,
    tools: () => {
      tools ??= import("./tools.ts").then(({ openTools }) => openTools({ root, strict }));
      return tools;
    },
  };
}
