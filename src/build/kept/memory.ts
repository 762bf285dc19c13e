import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../reading/make-folder.ts";
import { hashOf } from "./inputs.ts";

/** What earlier runs came to, by name, each with a key: the hash of all that it was made from. */
export interface Memory {
  /** What is kept under a name, if it was made from the same. */
  recall<Value>(name: string, key: string): Value | undefined;
  /** What was kept last under a name, whatever it was made from. */
  latest<Value>(name: string): Value | undefined;
  /** Keeps something for later runs, as JSON. */
  keep(name: string, key: string, value: unknown): void;
}

/** Where what is made of a workspace is remembered: apart from the documents, which are handed in as folders. */
export function memoryFolder(out: string): string {
  return join(out, ".jixiao");
}

/** Remembers nothing. */
export const NO_MEMORY: Memory = { recall: () => undefined, latest: () => undefined, keep: () => {} };

/** A memory that keeps and doesn't recall: everything is made anew. */
export function forgetting(memory: Memory): Memory {
  return { ...memory, recall: () => undefined };
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
 * A memory in a folder. What is lost from it, damaged or another program's only means doing the work again.
 */
export function openMemory(folder: string): Memory {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const read = (name: string): { key: string; value: () => unknown } | undefined => {
    try {
      const [key = "", hash, text = ""] = readFileSync(pathOf(name), "utf8").split("\n");
      return hash === hashOf(text) ? { key, value: () => JSON.parse(text) } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    recall: <Value>(name: string, key: string) => {
      const kept = read(name);
      return kept?.key === key ? (kept.value() as Value) : undefined;
    },
    latest: <Value>(name: string) => read(name)?.value() as Value | undefined,
    keep: (name, key, value) => {
      const text = JSON.stringify(value);
      try {
        makeFolder(dirname(pathOf(name)));
        // What is cut short here, or written by two at once, has another hash and so counts as lost.
        writeFileSync(pathOf(name), `${key}\n${hashOf(text)}\n${text}\n`);
      } catch {
        // A folder that can't be written to only means doing the work again.
      }
    },
  };
}
