import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Edit } from "../support/edit.ts";

/**
 * One finding that a case expects. `位置` is file:line:column, or file:line where the column is of no matter; `所指` is the text
 * pointed at; `问题` is a piece of the message and `怎样改` one of the hint, or of the reason given.
 */
export interface ExpectedFinding {
  readonly 编号: string;
  readonly 级别: "错误" | "核实" | "提示" | "已说明";
  readonly 位置: string;
  readonly 所指?: string;
  readonly 问题?: string;
  readonly 怎样改?: string;
}

/** What is done to the small workspace, and all that is found then. */
interface WrongInputCase {
  readonly name: string;
  readonly strict: boolean;
  readonly edits: readonly Edit[];
  readonly expected: readonly ExpectedFinding[];
  /** Whether the documents must come out as those of the untouched workspace. */
  readonly sameDocuments: boolean;
}

interface CaseFile {
  readonly 改动: readonly Edit[];
  readonly 发现: readonly (Omit<ExpectedFinding, "级别"> & Partial<Pick<ExpectedFinding, "级别">>)[];
  readonly 严格?: "是";
  readonly 文件不变?: "是";
}

/** Every case of this folder: one YAML file each, named by the code and what is wrong. */
export function readCases(): WrongInputCase[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".yaml"));
  return files.map((file) => {
    const { 改动, 发现, 严格, 文件不变 } = parse(readFileSync(join(import.meta.dirname, file), "utf8")) as CaseFile;
    return {
      name: file.replace(".yaml", ""),
      strict: 严格 === "是",
      edits: 改动,
      expected: 发现.map((each) => ({ 级别: "错误", ...each })),
      sameDocuments: 文件不变 === "是",
    };
  });
}
