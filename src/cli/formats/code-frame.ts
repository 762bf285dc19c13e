import stringWidth from "string-width";
import type { SourceRange } from "../../reading/finding.ts";
import { graphemes } from "../../reading/graphemes.ts";
import { visible } from "../../reading/visible.ts";
import type { LineLookup } from "./formatter.ts";

/** As many columns of a line as fit a terminal before the mark, and from the mark's beginning on. */
const BEFORE = 40;
const AFTER = 60;
/** What a Tab is shown as: how wide a terminal makes it depends on where it stands. */
const TAB = "    ";

/** The line a range begins on, and under it a mark as wide as the text meant: a Chinese character takes two columns. */
export function codeFrame({ file, start, end }: SourceRange, lineOf: LineLookup): string[] {
  const line = lineOf(file, start.line);
  if (line === undefined || line.trim() === "") return [];
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const before = lastColumns(line.slice(0, from), BEFORE);
  const rest = firstColumns(line.slice(from), AFTER);
  const mark = Math.min(stringWidth(firstColumns(line.slice(from, to), AFTER)), stringWidth(rest));
  const gutter = `${start.line} │ `;
  const indent = `${" ".repeat(stringWidth(gutter) - 2)}│ ${" ".repeat(stringWidth(before))}`;
  return [gutter + before + rest, indent + "^".repeat(Math.max(1, mark))];
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
  return Array.from(graphemes(visible(text).replaceAll("\t", TAB)), (character) => character.text);
}
