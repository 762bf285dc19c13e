import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Edit } from "../support/edit.ts";

/** What a document must say, whatever was typed: a piece of its text without blanks. */
interface Printed {
  readonly 文件: string;
  readonly 有: string;
}

/** One mistake of the published set, and what becomes of it here. */
export interface Mistake {
  readonly 处: string;
  readonly 公布: string;
  readonly 归类: "不可能" | "查出" | "留给人看";
  readonly 理由: string;
  /** The finding that making it anew leads to, and its file:line. */
  readonly 编号?: string;
  readonly 位置?: string;
  readonly 改动?: readonly Edit[];
  readonly 印出?: Printed;
}

/** The mistakes of one document, in its order. */
export interface Document {
  readonly name: string;
  readonly mistakes: readonly Mistake[];
}

const read = parse(readFileSync(join(import.meta.dirname, "mistakes.yaml"), "utf8")) as Record<string, Mistake[]>;

/** Every mistake of the published set, document by document. */
export const DOCUMENTS: readonly Document[] = Object.entries(read).map(([name, mistakes]) => ({ name, mistakes }));
