import { randomUUID } from "node:crypto";
import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { clearAbandoned } from "./clear-abandoned.ts";

/** What is at work for a process, whose number is in the name. */
const OWNED = /\.(\d+)-[-\da-f]{36}\.part(?:-former|-list)?$/u;

/** How often it is tried to put something up where others do the same at the same time. */
const TRIES = 10;

/**
 * Makes a file or folder, unless it stands there whole already.
 *
 * It is filled under a temporary name and then renamed, so what stands there is whole, though two builds run at once. Beside it
 * lies a list of its files with their sizes and modes: what has since been cut short, lost or exchanged is made again.
 */
export async function makeOnce(target: string, fill: (partial: string) => Promise<void>): Promise<void> {
  await clearAbandoned(dirname(target), OWNED);
  if (await isWhole(target)) return;
  const partial = `${target}.${process.pid}-${randomUUID()}.part`;
  const list = `${partial}-list`;
  try {
    await fill(partial);
    // Another build may have been first; what it made may be in use.
    if (await isWhole(target)) return;
    await writeFile(list, await listOf(partial));
    await rename(list, listBeside(target)).catch(async () => {
      // A folder stands there.
      await rm(listBeside(target), { recursive: true, force: true });
      await rename(list, listBeside(target));
    });
    await putUp(partial, target);
  } finally {
    for (const left of [partial, list]) await rm(left, { recursive: true, force: true });
  }
}

/** Has something made again that looks whole and isn't. */
export async function forgetMade(target: string): Promise<void> {
  await rm(listBeside(target), { recursive: true, force: true });
}

/** Renames what was made to its place; what stands in its way is taken out of it, unless another build has just put that up. */
async function putUp(partial: string, target: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      return await rename(partial, target);
    } catch (error) {
      if (await isWhole(target)) return;
      if (left === 0) throw error;
      await takeAway(target, `${partial}-former`);
    }
  }
}

async function takeAway(target: string, former: string): Promise<void> {
  await rename(target, former).catch(ifMissing);
  // In between it may have been put up.
  if (await isAsListed(former, target)) await rename(former, target).catch(() => {});
  await rm(former, { recursive: true, force: true });
}

function listBeside(target: string): string {
  return `${target}.list`;
}

function isWhole(target: string): Promise<boolean> {
  return isAsListed(target, target);
}

/** Whether a file or folder is as the list beside a target says. */
async function isAsListed(path: string, target: string): Promise<boolean> {
  const list = listBeside(target);
  try {
    // What is no file may be waited for without end.
    if (!(await lstat(list)).isFile()) return false;
    return (await listOf(path)) === (await readFile(list, "utf8"));
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
