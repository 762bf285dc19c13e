import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOf } from "./inputs.ts";

/** A file as a build left it. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
  readonly hash: string;
}

/** Describes files that have just been written into a folder. */
export function describeFiles(folder: string, contents: ReadonlyMap<string, string | Uint8Array>): MadeFile[] {
  return [...contents].map(([name, content]) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return { name, bytes: size, time: mtimeMs, hash: hashOf(content) };
  });
}

/** Whether files are as a build left them. One of another time is read: it may have been copied, or changed and put back. */
export function areIntact(folder: string, files: readonly MadeFile[]): boolean {
  try {
    return files.every(({ name, bytes, time, hash }) => {
      const path = join(folder, name);
      const { size, mtimeMs } = statSync(path);
      return size === bytes && (mtimeMs === time || hashOf(readFileSync(path)) === hash);
    });
  } catch {
    return false;
  }
}
