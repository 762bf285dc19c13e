import stringWidth from "string-width";
import type { ReportedFinding, ReportedMend } from "../../checks/reported-finding.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { graphemes } from "../../reading/graphemes.ts";
import { visible } from "../../reading/visible.ts";
import type { LineLookup } from "./formatter.ts";

/** As many columns of a line as fit a terminal before the mark, and from the mark's beginning on. */
const BEFORE = 40;
const AFTER = 60;
/** What a Tab is shown as: how wide a terminal makes it depends on where it stands. */
const TAB = "    ";

/** A line of a frame with what stands before it: its number, what it is, or nothing. */
export type FrameLine = readonly [beside: string, text: string];

/** The line a range begins on, and under it a mark as wide as the text meant: a Chinese character takes two columns. */
export function codeFrame(range: SourceRange, lineOf: LineLookup): FrameLine[] {
  const line = lineOf(range.file, range.start.line);
  if (line === undefined || line.trim() === "") return [];
  const from = range.start.column - 1;
  const before = lastColumns(line.slice(0, from), BEFORE);
  const rest = firstColumns(line.slice(from), AFTER);
  const mark = Math.min(stringWidth(firstColumns(line.slice(from, endIn(line, range)), AFTER)), stringWidth(rest));
  return [
    [String(range.start.line), before + rest],
    ["", " ".repeat(stringWidth(before)) + "^".repeat(Math.max(1, mark))],
  ];
}

/** The line that several findings stand in, once, with a mark for each and its code; nothing where the line is too long for that. */
export function sharedFrame(
  findings: readonly Pick<ReportedFinding, "code" | "range">[],
  lineOf: LineLookup,
): FrameLine[] {
  const { file, start } = (findings[0] as ReportedFinding).range;
  const line = lineOf(file, start.line) ?? "";
  const shown = firstColumns(line, BEFORE + AFTER);
  if (line.trim() === "" || shown !== shownAs(line)) return [];
  const marks = findings.map(({ code, range }): FrameLine => {
    const from = range.start.column - 1;
    const mark = stringWidth(shownAs(line.slice(from, endIn(line, range))));
    return ["", `${" ".repeat(stringWidth(shownAs(line.slice(0, from))))}${"^".repeat(Math.max(1, mark))} ${code}`];
  });
  return [[String(start.line), shown], ...marks];
}

/** How the line reads with a mend put in; nothing where there is no such line. */
export function mendedLine({ range, text, isGuess }: ReportedMend, lineOf: LineLookup): FrameLine[] {
  const { file, start, end } = range;
  const [line, last] = [lineOf(file, start.line), lineOf(file, end.line)];
  if (line === undefined || last === undefined) return [];
  const before = lastColumns(line.slice(0, start.column - 1), BEFORE);
  const piece = before + firstColumns(text + last.slice(end.column - 1), AFTER);
  return piece.trim() === "" ? [] : [[isGuess ? "是不是？" : "改成", piece]];
}

/** The lines of a frame, what stands before them flush with the bar between. */
export function drawn(lines: readonly FrameLine[]): string[] {
  const width = Math.max(...lines.map(([beside]) => stringWidth(beside)));
  return lines.map(([beside, text]) => `${" ".repeat(width - stringWidth(beside))}${beside} │ ${text}`);
}

/** Where in its first line a range ends. */
function endIn(line: string, { start, end }: SourceRange): number {
  return end.line === start.line ? Math.max(end.column - 1, start.column) : line.length;
}

const CUT = "…";
/** So many UTF-16 units fill a terminal's line whatever they are; only so many need looking at. */
const ENOUGH = 200;

function firstColumns(text: string, columns: number): string {
  const characters = charactersOf(text.slice(0, ENOUGH));
  const count = countWithin(characters, columns);
  return characters.slice(0, count).join("") + (count < characters.length ? CUT : "");
}

function lastColumns(text: string, columns: number): string {
  const characters = charactersOf(text.slice(-ENOUGH));
  const count = countWithin(characters.toReversed(), columns);
  return (count < characters.length ? CUT : "") + characters.slice(characters.length - count).join("");
}

/** How many of the characters, from the first on, fit so many columns. */
function countWithin(characters: readonly string[], columns: number): number {
  let width = 0;
  for (const [count, character] of characters.entries()) {
    width += stringWidth(character);
    if (width > columns) return count;
  }
  return characters.length;
}

function charactersOf(text: string): string[] {
  return Array.from(graphemes(shownAs(text)), (character) => character.text);
}

function shownAs(text: string): string {
  return visible(text).replaceAll("\t", TAB);
}
