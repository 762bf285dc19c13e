import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../reading/make-folder.ts";
import { stateOf } from "../../reading/places.ts";
import { hashOf } from "./inputs.ts";
import type { Shape } from "./shape.ts";

/** What earlier runs came to, by name, each with a key: the hash of all that it was made from. */
export interface Memory {
  /** What is kept under a name, if it was made from the same and has the shape. */
  recall<Value>(name: string, key: string, shape: Shape): Value | undefined;
  /** What was kept last under a name and has the shape, whatever it was made from. */
  latest<Value>(name: string, shape: Shape): Value | undefined;
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
  shape: Shape,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = memory.recall<Value>(name, key, shape);
  if (known !== undefined) return known;
  const made = await make();
  memory.keep(name, key, made);
  return made;
}

/**
 * A memory in a folder. What is lost from it, damaged or another program's only means doing the work again; what is no file is
 * neither read nor written, for that might never end.
 */
export function openMemory(folder: string): Memory {
  const pathOf = (name: string) => join(folder, `${name}.json`);
  const read = <Value>(name: string, shape: Shape, key?: string): Value | undefined => {
    try {
      if (!stateOf(pathOf(name))?.isFile()) return undefined;
      const [madeFrom, hash, text = ""] = readFileSync(pathOf(name), "utf8").split("\n");
      if (hash !== hashOf(text) || (key ?? madeFrom) !== madeFrom) return undefined;
      const value: unknown = JSON.parse(text);
      return shape(value) ? (value as Value) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    recall: (name, key, shape) => read(name, shape, key),
    latest: read,
    keep: (name, key, value) => {
      const text = JSON.stringify(value);
      try {
        makeFolder(dirname(pathOf(name)));
        if (stateOf(pathOf(name))?.isFile() === false) return;
        // What is cut short here, or written by two at once, has another hash and so counts as lost.
        writeFileSync(pathOf(name), `${key}\n${hashOf(text)}\n${text}\n`);
      } catch {
        // A folder that can't be written to only means doing the work again.
      }
    },
  };
}
