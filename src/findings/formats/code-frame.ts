import stringWidth from "string-width";
import type { SourceRange } from "../finding.ts";
import type { LineLookup } from "./formatter.ts";

/** As much of a line as fits a terminal on either side of the mark. */
const BEFORE = 40;
const AFTER = 60;

/** The line a range begins on, and under it a mark as wide as the text meant: a Chinese character takes two columns. */
export function codeFrame({ file, start, end }: SourceRange, lineOf: LineLookup): string[] {
  const line = lineOf(file, start.line);
  if (line === undefined || line.trim() === "") return [];
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const cut = Math.max(0, from - BEFORE);
  const shown = line.slice(cut, to + AFTER);
  const [before, meant] = [line.slice(cut, from), line.slice(from, to)];
  const gutter = `${start.line} │ `;
  const ellipsis = cut > 0 ? "…" : "";
  const indent = `${" ".repeat(stringWidth(gutter) - 2)}│ ${" ".repeat(stringWidth(ellipsis + before))}`;
  return [gutter + ellipsis + shown, indent + "^".repeat(Math.max(1, Math.min(stringWidth(meant), AFTER)))];
}
