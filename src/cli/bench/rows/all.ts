import type { Measurement } from "../workbench.ts";
import { check } from "./check.ts";
import { coldBuild } from "./cold-build.ts";
import { memory } from "./memory.ts";
import { mending } from "./mending.ts";
import { oneFigure } from "./one-figure.ts";
import { peers } from "./peers.ts";
import { startUp } from "./start-up.ts";
import { throughput } from "./throughput.ts";
import { unchanged } from "./unchanged.ts";

/** All that is measured, by the letters it is asked for by, in an order in which one takes up what the one before has built. */
export const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  a: coldBuild,
  b: throughput,
  c: unchanged,
  d: oneFigure,
  e: memory,
  f: check,
  g: mending,
  h: startUp,
  i: peers,
};
