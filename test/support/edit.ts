import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One change to a workspace, under the names that cases write it with; exactly one way of changing must be given. */
export interface Edit {
  readonly 文件: string;
  /** A text that stands in the file exactly once; without it `写成` is the whole new content. */
  readonly 把?: string;
  readonly 写成?: string;
  /** How many times over `写成` is put there; for nesting deeper than anyone would type. */
  readonly 遍数?: number;
  readonly 删去?: "是";
  /** The whole content in hexadecimal, for what is no text. */
  readonly 字节?: string;
  /** Bytes put before what is there, in hexadecimal. */
  readonly 开头加字节?: string;
  readonly 换行?: "CRLF" | "CR";
  /** Where a symbolic link in the file's place points. */
  readonly 链接?: string;
  /** The file grows to so many bytes, without taking room on the disk. */
  readonly 长度?: number;
  /** The file's place is taken by an empty folder. */
  readonly 改为文件夹?: "是";
}

/** Changes a file of a workspace; an edit that doesn't fit the file is a mistake in the test and throws. */
export function applyEdit(root: string, edit: Edit): void {
  const path = join(root, edit.文件);
  const text = () => readFileSync(path, "utf8");
  mkdirSync(dirname(path), { recursive: true });
  if (edit.把 !== undefined) writeFileSync(path, replaceOnce(text(), edit.把, newText(edit), edit.文件));
  else if (edit.写成 !== undefined) writeFileSync(path, newText(edit));
  else if (edit.删去) rmSync(path, { recursive: true });
  else if (edit.字节 !== undefined) writeFileSync(path, bytes(edit.字节));
  else if (edit.开头加字节) writeFileSync(path, Buffer.concat([bytes(edit.开头加字节), readFileSync(path)]));
  else if (edit.换行) writeFileSync(path, text().replaceAll("\n", edit.换行 === "CR" ? "\r" : "\r\n"));
  else if (edit.长度 !== undefined) truncateSync(path, edit.长度);
  else replaceFile(path, edit);
}

function replaceFile(path: string, edit: Edit): void {
  rmSync(path, { recursive: true, force: true });
  if (edit.链接) symlinkSync(edit.链接, path);
  else if (edit.改为文件夹) mkdirSync(path);
  else throw new Error(`${edit.文件}: the edit changes nothing`);
}

function newText({ 写成 = "", 遍数 = 1 }: Edit): string {
  return 写成.repeat(遍数);
}

function bytes(hexadecimal: string): Buffer {
  return Buffer.from(hexadecimal.replaceAll(" ", ""), "hex");
}

function replaceOnce(text: string, old: string, fresh: string, file: string): string {
  const times = text.split(old).length - 1;
  if (times !== 1) throw new Error(`${file} holds this ${times} times, not once: ${old}`);
  return text.replace(old, () => fresh);
}
