import type { Finding } from "../reading/finding.ts";
import { wordsIn } from "../reading/words.ts";
import { groupBy } from "../values/group-by.ts";
import { NEAR } from "./prose/words-at.ts";

/** What notes and findings are known by. */
type Known = Pick<Finding, "code" | "about" | "around" | "range">;
type Around = NonNullable<Finding["around"]>;

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
  return `${range.file.slice(range.file.lastIndexOf("/") + 1)}:${range.start.line}`;
}

/** Of more places alike nobody tells one from another by the words around. */
const MOST_ALIKE = 100;

/** More words than anyone wants to write out. */
const WIDEST = 12;

/** Where the words around end: with their part of the sentence, or if that doesn't tell places apart, with the line. */
const SENTENCE = /[\s，。；：、（）“”{}]/u;
const LINE = /[\n{}]/u;

/**
 * Writes the note that would let a finding stand, as it is put into notes.yaml: with the fewest words by which it is for this one
 * and for none of the others, those it is about and some around them; or with its line.
 *
 * @param open all findings that a note may answer
 */
export function noteWriter(open: readonly Known[]): (found: Known) => string {
  const alike = groupBy(open, keyOf);
  const kinds = groupBy(alike.values(), ([first]) => first?.code);
  const lengthsOf = new Map(
    [...kinds].map(([code, all]) => [code, new Set(all.map(([first]) => first?.about?.length ?? 0))] as const),
  );
  const areForOthers = (words: string, found: Known) =>
    partsOf(words, lengthsOf.get(found.code) ?? []).some((about) => {
      const others = alike.get(keyOf({ code: found.code, about })) ?? [];
      return others.length > MOST_ALIKE || others.some((each) => !standTogether(each, found) && isAbout(words, each));
    });
  return (found) => {
    const { code, about, around } = found;
    if (about === undefined || !around) {
      const isAlone = alike.get(keyOf(found))?.length === 1;
      return write(code, isAlone ? about : lineOf(found));
    }
    for (const words of widened(about, around)) if (!areForOthers(words, found)) return write(code, words);
    return write(code, lineOf(found));
  };
}

function keyOf({ code, about }: Pick<Known, "code" | "about">): string {
  return JSON.stringify([code, about]);
}

/** The parts of some words, of given lengths, that have no more words around them than a finding has. */
function partsOf(words: string, lengths: Iterable<number>): string[] {
  return [...lengths].flatMap((length) => {
    const first = Math.max(0, words.length - length - NEAR);
    const last = Math.min(NEAR, words.length - length);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
      words.slice(first + at, first + at + length),
    );
  });
}

/** Whether two findings are of the same place, for which one reason will do. */
function standTogether({ range: one }: Known, { range: other }: Known): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Some words alone, then with more and more of those around them, none of which is cut in two. */
function* widened(about: string, { before, behind }: Around): Generator<string> {
  yield about;
  const bordersBefore = bordersOf(wordsIn(before).toReversed());
  const bordersBehind = bordersOf(wordsIn(behind));
  for (const stop of [SENTENCE, LINE]) {
    const start = before.split(stop).at(-1)?.length ?? 0;
    const end = behind.split(stop, 1)[0]?.length ?? 0;
    for (let width = 2; width <= WIDEST; width += 2) {
      const left = Math.min(start, borderAt(bordersBefore, width));
      const right = Math.min(end, borderAt(bordersBehind, width));
      yield before.slice(before.length - left) + about + behind.slice(0, right);
    }
  }
}

/** How far from the first of some words each of them reaches. */
function bordersOf(words: readonly string[]): number[] {
  let reached = 0;
  return words.map(({ length }) => (reached += length));
}

function borderAt(borders: readonly number[], width: number): number {
  return borders.find((border) => border >= width) ?? borders.at(-1) ?? 0;
}

function write(code: string, words: string | undefined): string {
  return words === undefined ? `${code}: 理由` : `${code}: { ${asKey(words)}: 理由 }`;
}

/** A key of YAML: in quotes where it would be read otherwise. */
function asKey(words: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}%]*(?:\.[a-z]+:\d+)?$/u.test(words) ? words : JSON.stringify(words);
}
