import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportedFinding } from "../../src/checks/reported-finding.ts";
import type { SourceRange } from "../../src/reading/finding.ts";
import type { ExpectedFinding } from "./wrong-input-case.ts";

const LEVELS = { error: "错误", warning: "核实", info: "提示" } as const;

/** A finding in a case's words: where it agrees with the expected one it reads the same, so that a difference is easy to see. */
export function describeAs(
  expected: ExpectedFinding | undefined,
  found: ReportedFinding,
  root: string,
): ExpectedFinding {
  const { file, start } = found.range;
  const line = `${file}:${start.line}`;
  const advice = found.acknowledged ?? found.hint ?? "";
  return {
    编号: found.code,
    级别: found.acknowledged === undefined ? LEVELS[found.severity] : "已说明",
    位置: expected?.位置 === line ? line : `${line}:${start.column}`,
    ...(expected && !("所指" in expected) ? {} : { 所指: textOf(found.range, root) }),
    ...(expected && !("问题" in expected) ? {} : { 问题: pieceOf(found.message, expected?.问题) }),
    ...(expected && !("怎样改" in expected) ? {} : { 怎样改: pieceOf(advice, expected?.怎样改) }),
  };
}

/** The piece that is expected, if the text holds it, else the whole text. */
function pieceOf(text: string, expected: string | undefined): string {
  return expected !== undefined && text.includes(expected) ? expected : text;
}

/** The text that a range covers, found by counting anew, so that a miscounted place shows. */
function textOf({ file, start, end }: SourceRange, root: string): string {
  if (!existsSync(join(root, file))) return "";
  const lines = readFileSync(join(root, file), "utf8").replace("\uFEFF", "").split("\n");
  const [first = "", ...others] = lines.slice(start.line - 1, end.line);
  if (others.length === 0) return first.slice(start.column - 1, end.column - 1);
  const last = others.pop() ?? "";
  return [first.slice(start.column - 1), ...others, last.slice(0, end.column - 1)].join("\n");
}
