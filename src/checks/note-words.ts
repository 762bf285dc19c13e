import { posix } from "node:path";
import type { Finding } from "../reading/finding.ts";

/** What notes and findings are known by. */
type Known = Pick<Finding, "code" | "about" | "around" | "range">;

/**
 * Whether the words of a note are those that a finding is about, with as much of what stands before and behind as the note has:
 * 比2022年提高 is for one 2022年 and not for the others. Where words can't tell, a note may name the line: report.md:12.
 */
export function isAbout(words: string, found: Known): boolean {
  const { about, around } = found;
  if (words === about || isForLine(words, found)) return true;
  if (about === undefined) return false;
  if (!around || about === "") return false;
  for (let at = words.indexOf(about); at >= 0; at = words.indexOf(about, at + 1)) {
    const [before, behind] = [words.slice(0, at), words.slice(at + about.length)];
    if (around.before.endsWith(before) && around.behind.startsWith(behind)) return true;
  }
  return false;
}

/** Whether a note names a finding's line, and so may be for whatever is found in it. */
export function isForLine(words: string, found: Pick<Known, "range">): boolean {
  return words === lineOf(found);
}

function lineOf({ range }: Pick<Known, "range">): string {
  return `${posix.basename(range.file)}:${range.start.line}`;
}

/**
 * The fewest words by which a note is for this finding and for none of those like it: those it is about, and some around them;
 * or its line.
 */
function wordsFor(found: Known, alike: readonly Known[]): string | undefined {
  const { about, around } = found;
  if (alike.every((each) => each === found)) return about;
  if (about === undefined || !around || alike.length > MOST_ALIKE) return lineOf(found);
  for (const stop of [SENTENCE, LINE])
    for (let width = 0; width <= WIDEST; width += 2) {
      const [before = ""] = around.before
        .slice(around.before.length - width)
        .split(stop)
        .slice(-1);
      const words = `${before}${about}${around.behind.slice(0, width).split(stop, 1)[0]}`;
      if (!alike.some((each) => each !== found && isAbout(words, each))) return words;
    }
  return lineOf(found);
}

/** Of more places alike nobody tells one from another by the words around. */
const MOST_ALIKE = 100;

/** More words than anyone wants to write out. */
const WIDEST = 12;

/** Where the words around end: with their part of the sentence, or if that doesn't tell places apart, with the line. */
const SENTENCE = /[\s，。；：、（）“”{}]/u;
const LINE = /[\n{}]/u;

/**
 * The note that would let a finding stand, as it is written in notes.yaml.
 *
 * @param alike all findings of the same code about the same words
 */
export function noteFor(found: Known, alike: readonly Known[]): string {
  const words = wordsFor(found, alike);
  return words === undefined ? `${found.code}: 理由` : `${found.code}: { ${asKey(words)}: 理由 }`;
}

/** A key of YAML: in quotes where it would be read otherwise. */
function asKey(words: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}%]*(?:\.[a-z]+:\d+)?$/u.test(words) ? words : JSON.stringify(words);
}
