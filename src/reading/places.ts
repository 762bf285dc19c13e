import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { EnvironmentError } from "../printing/environment-error.ts";

/** What is known of a place without reading what it holds. */
export interface PlaceState {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** What it means that there is nothing at a place: no such name, a file on the way to it, links that go round, no name at all. */
const NOTHING = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** Why a place can't be read, where there is something. */
const REASONS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ["没有读取的权限", "在它和上一级文件夹的属性里允许自己读取"],
  EPERM: ["没有读取的权限", "在它和上一级文件夹的属性里允许自己读取"],
  EIO: ["读的时候出错", "检查磁盘、U 盘或网络盘，把文件复制到别处再试"],
  EBUSY: ["被别的程序占着", "关掉打开它的程序再试"],
  EMFILE: ["打开的文件太多", "关掉一些程序再试"],
};

/** What a place holds, links followed; undefined if that is nothing. Throws EnvironmentError where nobody can tell. */
export function stateOf(absolute: string): PlaceState | undefined {
  return look(absolute, () => statSync(absolute));
}

/** Whether there is anything at a place, be it a link to nothing. Throws EnvironmentError where nobody can tell. */
export function isThere(absolute: string): boolean {
  return look(absolute, () => lstatSync(absolute)) !== undefined;
}

/** Where a place really lies. Throws EnvironmentError where nobody can tell. */
export function realPlace(absolute: string): string {
  return look(absolute, () => realpathSync(absolute)) ?? absolute;
}

/** What lies in a folder; nothing if there is no such folder. Throws EnvironmentError where it can't be read. */
export function entriesOf(folder: string, recursive = false): Dirent[] {
  return look(folder, () => readdirSync(folder, { recursive, withFileTypes: true })) ?? [];
}

/** What keeps a place from being read, in words for the person at the machine. */
export function unreadable(absolute: string, error: unknown): EnvironmentError {
  const { code = "", path } = error as NodeJS.ErrnoException;
  const [reason, hint] = REASONS[code] ?? ["读不了", "检查磁盘和权限"];
  return new EnvironmentError(`${path ?? absolute} ${reason}（${code}）`, hint, { cause: error });
}

function look<T>(absolute: string, ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (NOTHING.has(code)) return undefined;
    throw unreadable(absolute, error);
  }
}
