import bodies from "#generated/checks/prose/bodies.yaml.js";
import type { Span } from "../../values/formulas/syntax-tree.ts";

/** A place where a name stands almost right, and the name. */
interface Slip extends Span {
  readonly of: string;
}

/** The shortest name a slip of which is recognized: of shorter ones too many other bodies are called almost the same. */
const LONG_ENOUGH = 5;
/** Longer than any name: a text is gone through for each way to write one wrong. */
const LONGEST = 60;

/** Finds the places in words where a name stands almost right. */
export type SlipFinder = (words: string) => Slip[];

/** Makes what finds the ways to write a name almost right; of one that is very short or very long it finds none. */
export function slipFinder(name: string): SlipFinder {
  if (name.length < LONG_ENOUGH || name.length > LONGEST) return () => [];
  const slips = [...slipsOf(name)];
  return (words) => {
    const misspelt = slips.flatMap((slip) => occurrences(words, slip));
    const former = (span: Span) => words[span.start - 1] === "原";
    return [...misspelt, ...substitutions(name, words)]
      .filter((span) => !former(span))
      .map((span) => ({ ...span, of: name }));
  };
}

/** A name with a character or a word of two within it left out, or two neighbours changed round. */
function slipsOf(name: string): Set<string> {
  const within = Array.from({ length: name.length - 2 }, (_, index) => index + 1);
  const slips = within.flatMap((at) =>
    WORDS.flatMap((length) => {
      const [word, next] = [name.slice(at, at + length), name.slice(at + length, at + 2 * length)];
      const behind = at + length;
      const isWithin = behind < name.length;
      return [
        ...(isWithin && name.length - length >= SHORTEST ? [name.slice(0, at) + name.slice(behind)] : []),
        ...(next.length === length ? [name.slice(0, at) + next + word + name.slice(behind + length)] : []),
      ];
    }),
  );
  return new Set(slips.filter((slip) => slip !== name));
}

/** The lengths of what is left out or changed round, and what must be left of a name to be known. */
const WORDS = [1, 2];
const SHORTEST = 4;

/** Which divisions of the country are called which: a 县 is beside an 区 or a 旗, and below a 市 with bodies of the same names. */
const COUNTIES = "县区旗";
/** What a clause puts before a body's name; any other character may belong to the name of another county. */
const BEFORE_NAME = /[^\p{Script=Han}]$|[由在经向为和与及对把被请报受按是归属]$|^$/u;
/** What an ending that was mistaken for another may not begin: 组织处级干部 is no 处. */
const ENDINGS = new Map([
  ...[..."部局委厅院馆站所校会"].map((ending) => [ending, ""] as const),
  ["处", "级理置罚分境于在事"],
  ["科", "级技学目研员"],
  ["室", "内外"],
]);

/**
 * A name with one of its characters replaced by another.
 *
 * Which are found: within the name any that makes the name of no body on the list; at its end only one that makes a body of
 * another kind, for 区委组织开展… is no name; at its beginning only 县, 区 and 旗 for each other, where no county's name stands before it.
 */
function substitutions(name: string, words: string): Span[] {
  return Array.from(name).flatMap((right, at) => {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    const anchor = at < name.length / 2 ? after : before;
    const shift = anchor === after ? at + 1 : 0;
    return occurrences(words, anchor).flatMap(({ start: found }) => {
      const span = { start: found - shift, end: found - shift + name.length };
      const written = words.slice(span.start, span.end);
      if (span.start < 0 || written.length < name.length || !written.startsWith(before) || !written.endsWith(after))
        return [];
      return isMisspelt(written, at, right, words, span) ? [span] : [];
    });
  });
}

function isMisspelt(written: string, at: number, right: string, words: string, { start, end }: Span): boolean {
  const wrong = written[at] as string;
  if (wrong === right || !/\p{Script=Han}/u.test(wrong) || makesBody(written, at)) return false;
  if (at === written.length - 1) {
    const notBefore = ENDINGS.get(wrong);
    return notBefore !== undefined && !(words[end] && notBefore.includes(words[end]));
  }
  if (at > 0) return true;
  return (
    COUNTIES.includes(wrong) && COUNTIES.includes(right) && BEFORE_NAME.test(words.slice(Math.max(0, start - 1), start))
  );
}

/** What the names of bodies end in. */
const BODIES: readonly string[] = bodies as string[];

/** Whether the character that was put in is part of another body's name. */
function makesBody(written: string, at: number): boolean {
  return BODIES.some((body) => occurrences(written, body).some(({ start, end }) => start <= at && at < end));
}

function occurrences(words: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length });
  return found;
}
