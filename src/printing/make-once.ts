import { randomUUID } from "node:crypto";
import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { clearAbandoned } from "./clear-abandoned.ts";
import { withLock } from "./with-lock.ts";

/** What is at work for a process, whose number is in the name. */
const OWNED = /\.(\d+)-[-\da-f]{36}\.part(?:-former|-list)?$/u;

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
  try {
    await fill(partial);
    await withLock(`${target}.lock`, () => putUp(partial, target));
  } finally {
    for (const left of [partial, `${partial}-list`, `${partial}-former`])
      await rm(left, { recursive: true, force: true });
  }
}

/** Puts what was made in its place, unless another build was first: what that made may be in use. */
async function putUp(partial: string, target: string): Promise<void> {
  if (await isWhole(target)) return;
  const list = `${partial}-list`;
  await writeFile(list, await listOf(partial));
  // A folder may stand there.
  await rm(listBeside(target), { recursive: true, force: true });
  await rename(list, listBeside(target));
  await rename(target, `${partial}-former`).catch(ifMissing);
  await rename(partial, target);
}

/** Has something made again that looks whole and isn't. */
export async function forgetMade(target: string): Promise<void> {
  await rm(listBeside(target), { recursive: true, force: true });
}

function listBeside(target: string): string {
  return `${target}.list`;
}

/** Whether a file or folder is as the list beside it says. */
async function isWhole(target: string): Promise<boolean> {
  const list = listBeside(target);
  try {
    // What is no file may be waited for without end.
    if (!(await lstat(list)).isFile()) return false;
    return (await listOf(target)) === (await readFile(list, "utf8"));
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
