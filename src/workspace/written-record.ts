import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeFile } from "./place-file.ts";

/** What a county's repository remembers of what the program wrote there. */
export interface WrittenRecord {
  /** The version that wrote it; undefined of those up to 0.2, which didn't say. */
  readonly version?: string;
  /** The hash of each file, by its path. */
  readonly files: ReadonlyMap<string, string>;
  /** What was written in package.json, by its keys (`scripts.check`); undefined of versions up to 0.2, which didn't say. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** Where it stands. */
export const RECORD_FILE = ".jixiao.json";

const MEANING = "程序写的文件，和写的时候的校验值；更新程序时用来认出哪些没有改过。由程序维护，不要手改。";

/** Reads what the program wrote; undefined where nothing is remembered. */
export function readRecord(root: string): WrittenRecord | "unreadable" | undefined {
  const path = join(root, RECORD_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const { 版本: version, 文件: files, "package.json": settings } = JSON.parse(readFileSync(path, "utf8"));
    return {
      ...(typeof version === "string" ? { version } : {}),
      files: textsOf(files),
      ...(settings === undefined ? {} : { settings: textsOf(settings) }),
    };
  } catch {
    return "unreadable";
  }
}

/** Writes it, unless it stands there already. Throws EnvironmentError. */
export function writeRecord(root: string, record: WrittenRecord): void {
  if (!isRecorded(root, record)) placeFile(root, RECORD_FILE, textOf(record));
}

/** Whether it stands there already. */
export function isRecorded(root: string, record: WrittenRecord): boolean {
  const path = join(root, RECORD_FILE);
  return existsSync(path) && hashOf(readFileSync(path)) === hashOf(textOf(record));
}

/** A content's hash; git may turn line ends into those of the machine, which is no change. */
export function hashOf(content: string | Uint8Array): string {
  const text = Buffer.from(content).toString("utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
}

/** The hash of each of some files. */
export function hashesOf(files: ReadonlyMap<string, string | Uint8Array>): Map<string, string> {
  return new Map([...files].map(([path, content]) => [path, hashOf(content)]));
}

function textOf({ version, files, settings }: WrittenRecord): string {
  const read = {
    说明: MEANING,
    版本: version,
    文件: inOrder(files),
    "package.json": settings && inOrder(settings),
  };
  return `${JSON.stringify(read, null, 2)}\n`;
}

function inOrder(texts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws where it is given something else than names with texts. */
function textsOf(read: unknown): Map<string, string> {
  const entries = Object.entries(read as Record<string, unknown>);
  if (Array.isArray(read) || !entries.every((entry): entry is [string, string] => typeof entry[1] === "string"))
    throw new TypeError("not a table of texts");
  return new Map(entries);
}
