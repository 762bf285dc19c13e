/** A part of a pattern as far as its structure goes; what a single character must be is left to the language's own patterns. */
export type PatternPart =
  | { readonly kind: "character"; readonly matches: (character: string) => boolean }
  | { readonly kind: "place"; readonly holds: (before: string, after: string) => boolean }
  | { readonly kind: "look"; readonly inside: PatternPart; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: "sequence"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "alternatives"; readonly options: readonly PatternPart[] }
  | { readonly kind: "repetition"; readonly part: PatternPart; readonly least: number; readonly most: number };

/** Why a pattern that the language knows can't be used: in words for whoever wrote it. */
export class UnusableConstruct extends Error {}

const GROUP = /\((?:\?(?:(?<look><?[=!])|:|<[^>=!]+>))?/uy;
const QUANTIFIER = /(?:(?<sign>[*+?])|\{(?<least>\d+)(?<comma>,(?<most>\d*))?\})\??/uy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const ESCAPE = /\\(?:u\{[^}]*\}|u[\dA-Fa-f]{4}(?:\\u[\dA-Fa-f]{4})?|x[\dA-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|.)/suy;

/** Reads a pattern that the language itself has accepted with the flag `u`. */
export function readPattern(pattern: string): PatternPart {
  return new PatternReader(pattern).choice();
}

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  choice(): PatternPart {
    const options = [this.#sequence()];
    while (this.#take("|")) options.push(this.#sequence());
    return options.length === 1 ? (options[0] as PatternPart) : { kind: "alternatives", options };
  }

  #sequence(): PatternPart {
    const parts: PatternPart[] = [];
    while (this.#at < this.#pattern.length && !"|)".includes(this.#pattern[this.#at] as string))
      parts.push(this.#quantified(this.#single()));
    return { kind: "sequence", parts };
  }

  #quantified(part: PatternPart): PatternPart {
    const { sign, least, comma, most } = this.#match(QUANTIFIER)?.groups ?? {};
    if (sign) return { kind: "repetition", part, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    if (least === undefined) return part;
    const highest = comma === undefined ? least : most || Infinity;
    return { kind: "repetition", part, least: Number(least), most: Number(highest) };
  }

  #single(): PatternPart {
    if (this.#pattern[this.#at] === "(") return this.#group();
    if (this.#take("^")) return { kind: "place", holds: (before) => before === "" };
    if (this.#take("$")) return { kind: "place", holds: (_, after) => after === "" };
    const written = this.#match(CLASS) ?? this.#match(ESCAPE) ?? this.#match(/./suy);
    const text = (written as RegExpExecArray)[0];
    if (text === "\\b" || text === "\\B") {
      const isWord = (character: string) => /\w/u.test(character);
      return { kind: "place", holds: (before, after) => (isWord(before) !== isWord(after)) === (text === "\\b") };
    }
    if (/^\\[1-9k]/u.test(text)) throw new UnusableConstruct("不能引用前面的括号（\\1）");
    return { kind: "character", matches: characterTest(text) };
  }

  #group(): PatternPart {
    const opening = this.#match(GROUP) as RegExpExecArray;
    if (opening[0] === "(" && this.#pattern[this.#at] === "?") throw new UnusableConstruct("不能用这种括号（(?…）");
    const inside = this.choice();
    this.#at += 1;
    const look = opening.groups?.look;
    return look ? { kind: "look", inside, behind: look.startsWith("<"), negated: look.endsWith("!") } : inside;
  }

  #take(sign: string): boolean {
    const isThere = this.#pattern[this.#at] === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #match(what: RegExp): RegExpExecArray | undefined {
    const pattern = new RegExp(what);
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#pattern);
    if (match) this.#at = pattern.lastIndex;
    return match ?? undefined;
  }
}

/** Whether a character is what a class, an escape or a plain sign stands for; each is asked about once. */
function characterTest(written: string): (character: string) => boolean {
  const pattern = new RegExp(`^${written}$`, "u");
  const answers = new Map<string, boolean>();
  return (character) => {
    const answer = answers.get(character) ?? pattern.test(character);
    answers.set(character, answer);
    return answer;
  };
}
