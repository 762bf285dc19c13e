/** A `{{…}}` of a template, as far as it shows without a parser. */
export interface TemplateTag {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins a block, ends one, or adds a branch with a condition of its own to one (`{{else if …}}`). */
  readonly kind: "opens" | "closes" | "branches" | "plain";
  /** The block's helper. */
  readonly name: string;
}

/** A comment or a tag, and what stands within the braces of a tag. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly inside?: string;
}

/** Where a comment begins, or a whole tag. */
const BEGINS = /\{\{~?!(?<long>--)?|\{?\{\{(?!\{)(?<inside>[^{}]*)\}\}\}?/gu;
const BLOCK = /^~?\s*(?<sign>[#^/]|else(?=\s))\s*(?:[>*]+\s*)?(?<name>[^\s~|]+)/u;

/**
 * The comments and tags of a template.
 *
 * Why the ends of comments are looked up apart: a pattern for both would go to the template's end from each comment that has none.
 */
function* piecesOf(template: string): Generator<Piece, undefined> {
  const endOfLong = endFinder(template, /--~?\}\}/gu);
  const endOfShort = endFinder(template, /\}\}?/gu);
  const begins = new RegExp(BEGINS);
  for (let match = begins.exec(template); match; match = begins.exec(template)) {
    const { index: start, groups = {} } = match;
    const behind = start + match[0].length;
    if (groups.inside !== undefined) {
      yield { start, end: behind, inside: groups.inside };
      continue;
    }
    const short = endOfShort(behind);
    const end = (groups.long && endOfLong(behind)) || (short && template[short - 2] === "}" ? short : undefined);
    if (end) yield { start, end };
    begins.lastIndex = end ?? start + 1;
  }
}

/** Finds where the next match from a place on ends, for places that only go on: what was found is kept until it is passed. */
function endFinder(text: string, pattern: RegExp): (from: number) => number | undefined {
  let found: RegExpExecArray | null | undefined;
  return (from) => {
    if (found === undefined || (found && found.index < from)) {
      pattern.lastIndex = from;
      found = pattern.exec(text);
    }
    return found ? found.index + found[0].length : undefined;
  };
}

/** The tags of a template, comments left out. */
export function tagsOf(template: string): TemplateTag[] {
  return [...piecesOf(template)].flatMap(({ start, end, inside }) => {
    if (inside === undefined) return [];
    const { sign = "", name = "" } = BLOCK.exec(inside)?.groups ?? {};
    const kind = sign === "" ? "plain" : sign === "/" ? "closes" : sign === "else" ? "branches" : "opens";
    return [{ text: template.slice(start, end), start, end, kind, name }];
  });
}

/** A template with blanks for its tags and comments, so that places stay. */
export function withoutTags(template: string): string {
  return replaced(template, () => " ");
}

/** The same for its comments alone. */
export function withoutComments(template: string): string {
  return replaced(template, ({ inside }) => (inside === undefined ? " " : undefined));
}

/** What stands for each character of a tag that prints something. */
export const PRINTED_MARK = "\uE000";

/** A template as HTML with its places kept: marks for what tags print, blanks for blocks and comments. */
export function withMarks(template: string): string {
  const printsNothing = /^~?\s*(?:[#^/]|else\b)/u;
  return replaced(template, ({ inside }) => (inside === undefined || printsNothing.test(inside) ? " " : PRINTED_MARK));
}

/** A template with a character, or nothing new, in place of each of those that a piece of it has. */
function replaced(template: string, characterFor: (piece: Piece) => string | undefined): string {
  let [text, done] = ["", 0];
  for (const piece of piecesOf(template)) {
    const character = characterFor(piece);
    if (character === undefined) continue;
    text += template.slice(done, piece.start) + character.repeat(piece.end - piece.start);
    done = piece.end;
  }
  return text + template.slice(done);
}

/** The first `{{` without its other half. */
export function unpairedBraces(template: string): number | undefined {
  return /\{\{/u.exec(withoutTags(template))?.index;
}
