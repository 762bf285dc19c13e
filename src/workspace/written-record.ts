import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeFile } from "./place-file.ts";

/** What a county's repository remembers of what the program wrote there: the hash of each file, by its path. */
export type WrittenRecord = ReadonlyMap<string, string>;

/** Where it stands. */
export const RECORD_FILE = ".jixiao.json";

const MEANING = "程序写的文件，和写的时候的校验值；更新程序时用来认出哪些没有改过。由程序维护，不要手改。";

/** Reads what the program wrote; undefined where nothing is remembered. Of a record that can't be read no hash is known. */
export function readRecord(root: string): WrittenRecord | undefined {
  const path = join(root, RECORD_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const files: unknown = JSON.parse(readFileSync(path, "utf8")).文件;
    return new Map(Object.entries(files ?? {}).map(([file, hash]) => [file, String(hash)]));
  } catch {
    return new Map();
  }
}

/** Writes it, unless it stands there to the letter. Throws EnvironmentError. */
export function writeRecord(root: string, record: WrittenRecord): void {
  const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ 说明: MEANING, 文件: files }, null, 2)}\n`;
  const path = join(root, RECORD_FILE);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) placeFile(root, RECORD_FILE, text);
}

/** A content's hash; git may turn line ends into those of the machine, which is no change. */
export function hashOf(content: string | Uint8Array): string {
  const text = Buffer.from(content).toString("utf8").replaceAll("\r\n", "\n");
  return createHash("sha256").update(text).digest("hex");
}
