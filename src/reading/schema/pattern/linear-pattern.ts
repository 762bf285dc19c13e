import { type PatternPart, readPattern, UnusableConstruct } from "./read-pattern.ts";

/** What is to be done at a step, and where it goes on. */
type Step =
  | { readonly kind: "character"; readonly matches: (character: string) => boolean; readonly next: number }
  | { readonly kind: "place"; readonly holds: (before: string, after: string) => boolean; readonly next: number }
  | { readonly kind: "look"; readonly look: number; readonly negated: boolean; readonly next: number }
  | { readonly kind: "ways"; readonly next: readonly number[] }
  | { readonly kind: "end" };

/** The steps of a pattern, or of one that looks ahead or behind within it; read from the end to the beginning if it looks ahead. */
interface Course {
  readonly steps: readonly Step[];
  readonly first: number;
  readonly backwards: boolean;
}

/** More steps than any pattern of a form takes; time grows with them as it does with the text. */
const MOST_STEPS = 2000;

/** A pattern that can't be used, and why. */
export class UnusablePattern extends Error {
  readonly pattern: string;

  constructor(pattern: string, reason: string) {
    super(reason);
    this.pattern = pattern;
  }
}

/**
 * A pattern of a form pack's schema, matched in time that grows with the text alone.
 *
 * Why not the language's own patterns: they try one way after the other, and for `^(a+)+$` the ways double with each letter. Here
 * all ways are gone at once, a character at a time; that the pattern is in order is asked of the language.
 */
export class LinearPattern {
  readonly #pattern: string;
  readonly #courses: Course[] = [];
  #count = 0;

  /** Throws UnusablePattern. */
  constructor(pattern: string) {
    this.#pattern = pattern;
    try {
      void new RegExp(pattern, "u");
      this.#lay(readPattern(pattern), false);
    } catch (error) {
      throw new UnusablePattern(pattern, error instanceof UnusableConstruct ? error.message : "不是正则表达式");
    }
  }

  /** By which the compiler of schemas tells patterns apart. */
  toString(): string {
    return this.#pattern;
  }

  /** Whether the pattern matches anywhere in a text. */
  test(text: string): boolean {
    const characters = Array.from(text);
    const looks: boolean[][] = [];
    // What is looked for within another stands before it.
    for (const course of this.#courses) looks.push(sweep(course, characters, looks));
    return looks.at(-1)?.includes(true) ?? false;
  }

  /** Lays the steps of a part, after those of what it looks for; answers with their number. */
  #lay(part: PatternPart, backwards: boolean): number {
    const steps: Step[] = [{ kind: "end" }];
    const add = (step: Step): number => {
      this.#spend();
      return steps.push(step) - 1;
    };
    const lay = (each: PatternPart, next: number): number => {
      switch (each.kind) {
        case "character":
        case "place":
          return add({ ...each, next });
        case "look":
          return add({ kind: "look", look: this.#lay(each.inside, !each.behind), negated: each.negated, next });
        case "sequence":
          return (backwards ? each.parts : each.parts.toReversed()).reduce((behind, inner) => lay(inner, behind), next);
        case "alternatives":
          return add({ kind: "ways", next: each.options.map((option) => lay(option, next)) });
        case "repetition":
          return layRepetition(each, next);
      }
    };
    const layRepetition = ({ part: each, least, most }: PatternPart & { kind: "repetition" }, next: number): number => {
      let begin = next;
      if (most === Number.POSITIVE_INFINITY) {
        const ways: number[] = [next];
        begin = add({ kind: "ways", next: ways });
        ways.push(lay(each, begin));
      } else
        for (let left = most - least; left > 0; left--) begin = add({ kind: "ways", next: [next, lay(each, begin)] });
      for (let left = least; left > 0; left--) {
        this.#spend();
        begin = lay(each, begin);
      }
      return begin;
    };
    const first = lay(part, 0);
    return this.#courses.push({ steps, first, backwards }) - 1;
  }

  #spend(): void {
    this.#count += 1;
    if (this.#count > MOST_STEPS) throw new UnusableConstruct(`太复杂，展开超过 ${MOST_STEPS} 步`);
  }
}

/** At which places of a text, from 0 to its length, a course that begins anywhere comes to its end. */
function sweep({ steps, first, backwards }: Course, text: readonly string[], looks: readonly boolean[][]): boolean[] {
  const ends: boolean[] = [];
  let reached: number[] = [];
  for (let count = 0; count <= text.length; count++) {
    const at = backwards ? text.length - count : count;
    const [before = "", after = ""] = [text[at - 1], text[at]];
    const seen = new Set<number>();
    const onward: number[] = [];
    const ahead = [...reached, first];
    for (let index = ahead.pop(); index !== undefined; index = ahead.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const step = steps[index] as Step;
      if (step.kind === "ways") ahead.push(...step.next);
      else if (step.kind === "place" && step.holds(before, after)) ahead.push(step.next);
      else if (step.kind === "look" && looks[step.look]?.[at] !== step.negated) ahead.push(step.next);
      else if (step.kind === "character" && step.matches(backwards ? before : after)) onward.push(step.next);
    }
    ends[at] = seen.has(0);
    reached = onward;
  }
  return ends;
}
