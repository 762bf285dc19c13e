import { randomUUID } from "node:crypto";
import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes a file or folder, unless it stands there whole already.
 *
 * It is filled under a temporary name and then renamed, so what stands there is whole, though two builds run at once. Beside it
 * lies a list of its files with their sizes and modes: what has since been cut short, lost or exchanged is made again.
 */
export async function makeOnce(target: string, fill: (partial: string) => Promise<void>): Promise<void> {
  if (await isWhole(target)) return;
  const partial = `${target}.${randomUUID()}.part`;
  const [former, list] = [`${partial}-former`, `${partial}-list`];
  try {
    await fill(partial);
    // Another build may have been first; what it made may be in use.
    if (await isWhole(target)) return;
    await writeFile(list, await listOf(partial));
    await rename(list, listBeside(target));
    await rename(target, former).catch(ifMissing);
    await rename(partial, target);
  } finally {
    for (const left of [partial, former, list]) await rm(left, { recursive: true, force: true });
  }
}

function listBeside(target: string): string {
  return `${target}.list`;
}

async function isWhole(target: string): Promise<boolean> {
  try {
    return (await listOf(target)) === (await readFile(listBeside(target), "utf8"));
  } catch {
    return false;
  }
}

/** A line for each file, with its mode and size. */
async function listOf(path: string): Promise<string> {
  const facts = await lstat(path);
  if (!facts.isDirectory()) return `${facts.mode} ${facts.size}\n`;
  const names = (await readdir(path)).sort();
  const lists = await Promise.all(names.map(async (name) => `${name}\n${await listOf(join(path, name))}`));
  return `${facts.mode}\n${lists.join("")}`;
}

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
