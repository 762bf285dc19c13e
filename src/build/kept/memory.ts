import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashOf } from "./inputs.ts";

/** What earlier runs came to, by name, each with a key: the hash of all that it was made from. */
export interface Memory {
  /** What is kept under a name, if it was made from the same. */
  recall<Value>(name: string, key: string): Value | undefined;
  /** Keeps something for later runs, as JSON. */
  keep(name: string, key: string, value: unknown): void;
}

/** Where what is made of a workspace is remembered: apart from the documents, which are handed in as folders. */
export function memoryFolder(out: string): string {
  return join(out, ".jixiao");
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = { recall: () => undefined, keep: () => {} };

/** A memory that keeps and doesn't recall: everything is made anew. */
export function forgetting({ keep }: Memory): Memory {
  return { ...NO_MEMORY, keep };
}

/** What is remembered, or else made and kept. */
export async function remember<Value>(
  memory: Memory,
  name: string,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = memory.recall<Value>(name, key);
  if (known !== undefined) return known;
  const made = await make();
  memory.keep(name, key, made);
  return made;
}

/**
 * A memory in a folder. What is lost from it, damaged or another program's only means doing the work again; so does a folder that
 * can't be written to.
 */
export function openMemory(folder: string): Memory {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  return {
    recall: (name, key) => {
      try {
        const [written, hash, text = ""] = readFileSync(pathOf(name), "utf8").split("\n");
        return written === key && hash === hashOf(text) ? JSON.parse(text) : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (name, key, value) => {
      const path = pathOf(name);
      const aside = `${path}.${process.pid}.new`;
      try {
        const text = JSON.stringify(value);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(aside, `${key}\n${hashOf(text)}\n${text}\n`);
        renameSync(aside, path);
      } catch {
        removeIfThere(aside);
      }
    },
  };
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What couldn't be written may be impossible to remove as well.
  }
}
