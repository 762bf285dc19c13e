import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { EnvironmentError } from "../printing/environment-error.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { type Finding, finding, type Position, type SourceRange, topOf } from "./finding.ts";
import { mergeConflictIn } from "./merge-conflict.ts";
import { isThere, realPlace, stateOf, unreadable } from "./places.ts";

/** A text file of the workspace as it was read: the ground every finding's place refers to. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The offset at which each line begins. */
  readonly lineStarts: readonly number[];
}

/** Hand-written files are small; a larger one is a mistake, and could take the build down with it. */
const LARGEST = 2_000_000;

/** Reads a file of the workspace; what keeps it from being read, or what it says from being understood, is a finding. */
export function readSource(root: string, path: string): SourceFile | Finding {
  const source = readText(root, path);
  if (isUnread(source)) return source;
  return nulIn(source) ?? mergeConflictIn(source.text, (start, end) => rangeBetween(source, start, end)) ?? source;
}

/** The text of a file, whatever it says; what keeps it from being read is a finding at its first character. */
function readText(root: string, path: string): SourceFile | Finding {
  try {
    return readTextAt(root, path);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const reason = error.message.slice(error.message.indexOf(" ") + 1);
    return finding("JX002", topOf(path), `${path} ${reason}`, error.hint);
  }
}

/** Throws EnvironmentError where the machine doesn't let it be read. */
function readTextAt(root: string, path: string): SourceFile | Finding {
  const absolute = join(root, path);
  const top = topOf(path);
  if (!isThere(absolute)) return missing(path, top);
  const astray = strayLink(root, path);
  if (astray) return astray;
  const state = stateOf(absolute);
  if (!state?.isFile()) {
    const what = state?.isDirectory() ? "文件夹" : "设备或管道";
    return finding("JX002", top, `${path} 这个位置上是${what}，不是文件`, `移走这个${what}，把文件放到这里`);
  }
  if (state.size > LARGEST) return finding("JX003", top, `${path} 有 ${Math.round(state.size / 1_000_000)} MB`);
  const text = decode(read(absolute));
  if (text === undefined) return finding("JX002", top, `${path} 不是 UTF-8 编码的文本文件`);
  return sourceFile(path, text);
}

/** The finding for a character that ends texts in some programs, and that editors don't show. */
function nulIn(source: SourceFile): Finding | undefined {
  const at = source.text.indexOf("\0");
  if (at < 0) return undefined;
  const range = rangeBetween(source, at, at + 1);
  const hint = "删去这个看不见的字符；到处都有的，是 UTF-16 编码，用“另存为 UTF-8”重新保存";
  return finding("JX002", range, `${source.path} 里有空字符（NUL）`, hint);
}

/** Data is the department's to write; all else comes with the form. */
function missing(path: string, range: SourceRange): Finding {
  const hint = path.startsWith("data/") ? undefined : "这是表样的一部分，请维护表样的人补上这个文件";
  return finding("JX001", range, `没有找到文件 ${path}`, hint);
}

/** A source file from text at hand. A carriage return alone ends a line, as it does in editors and in Markdown. */
export function sourceFile(path: string, written: string): SourceFile {
  const text = written.replace(/\r(?!\n)/gu, "\n");
  let lineStarts: number[] | undefined;
  return {
    path,
    text,
    get lineStarts() {
      lineStarts ??= lineStartsIn(text);
      return lineStarts;
    },
  };
}

function lineStartsIn(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Whether reading a file failed. */
export function isUnread(result: SourceFile | Finding): result is Finding {
  return "code" in result;
}

/** The line and column of an offset. */
export function positionAt(source: SourceFile, offset: number): Position {
  let [low, high] = [0, source.lineStarts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] as number) + 1 };
}

/** The range between two offsets; lines and columns are counted only when someone reads them, for most ranges are never shown. */
export function rangeBetween(source: SourceFile, start: number, end: number): SourceRange {
  return {
    file: source.path,
    get start() {
      return positionAt(source, start);
    },
    get end() {
      return positionAt(source, end);
    },
  };
}

/** The text of a range of the file. */
export function textBetween(source: SourceFile, range: SourceRange): string {
  const { start, end } = offsetsOf(source, range);
  return source.text.slice(start, end);
}

/** Where a range of the file begins and ends, as offsets. */
export function offsetsOf(source: SourceFile, { start, end }: SourceRange): Span {
  const offsetOf = ({ line, column }: Position) => (source.lineStarts[line - 1] ?? 0) + column - 1;
  return { start: offsetOf(start), end: offsetOf(end) };
}

/** The text of a line, counted from 1, without its line end. */
export function lineText(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  return source.text.slice(start, source.lineStarts[line] ?? source.text.length).replace(/\r?\n$/u, "");
}

/** The finding for a file or folder that a link takes out of the workspace, or nowhere. */
export function strayLink(root: string, path: string): Finding | undefined {
  const top = topOf(path);
  const absolute = join(root, path);
  if (!stateOf(absolute)) return finding("JX002", top, `${path} 是断了的链接`, "把文件本身放到这个位置");
  if (isWithin(realPlace(root), realPlace(absolute))) return undefined;
  return finding("JX002", top, `${path} 是指向文件夹外面的链接`, "把文件本身放到这个位置");
}

/** Whether a place is a folder or within it; both are real paths. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function read(absolute: string): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw unreadable(absolute, error);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Looks up lines of the workspace's files, each file read once. */
export function linesOf(root: string): (path: string, line: number) => string | undefined {
  const read = new Map<string, SourceFile | Finding>();
  return (path, line) => {
    const source = read.get(path) ?? readText(root, path);
    read.set(path, source);
    return isUnread(source) ? undefined : lineText(source, line);
  };
}
