import { readdirSync, readFileSync } from "node:fs";

/**
 * The memory, in bytes, that a process and all that it started have at this moment.
 *
 * Each one's resident memory is added up, so what they share counts in each of them. Known on Linux alone.
 */
export function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  for (const id of readdirSync("/proc").map(Number).filter(Number.isInteger)) {
    const parent = parentOf(id);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const sum = (id: number): number =>
    memoryOf(id) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

/** The name of a program, in brackets, may hold anything; its state and its parent follow. */
function parentOf(id: number): number | undefined {
  const parent = /\) \w (\d+)[^)]*$/u.exec(readOrNothing(`/proc/${id}/stat`))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

function memoryOf(id: number): number {
  return Number(/^VmRSS:\s*(\d+) kB$/mu.exec(readOrNothing(`/proc/${id}/status`))?.[1] ?? 0) * 1024;
}

/** Processes end while one looks. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
