import bodies from "#generated/reading/bodies.yaml.js";
import emptyWords from "#generated/reading/empty-words.yaml.js";
import missedWords from "#generated/reading/missed-words.yaml.js";
import placeholders from "#generated/reading/placeholders.yaml.js";
import typos from "#generated/reading/typos.yaml.js";

/** A word as it is often written wrong, and as it should be. */
export interface Typo {
  readonly wrong: string;
  readonly pattern: RegExp;
  readonly right: string;
}

/** The wrong words to look for: a list that anyone can add to. */
export const TYPOS: readonly Typo[] = Object.entries(typos as Record<string, string>).map(([wrong, right]) => ({
  wrong,
  pattern: new RegExp(wrong, "gu"),
  right,
}));

/** What a text holds that someone meant to come back to. */
export const PLACEHOLDERS: readonly RegExp[] = (placeholders as string[]).map((pattern) => new RegExp(pattern, "gu"));

/** What the names of bodies end in. */
export const BODIES: readonly string[] = bodies as string[];

/** What stands alone in a cell as good as nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(emptyWords as string[]);

/** Whether a text says nothing: a stroke, or words to that effect. */
export function saysNothing(text: string): boolean {
  const words = text.replace(/[\s。]/gu, "");
  return EMPTY_WORDS.has(words) || /^[-—–－/／\\]*$/u.test(words);
}

/** Whether a text says nothing once what was left to come back to is taken away. */
export function isUnwritten(text: string): boolean {
  return saysNothing(PLACEHOLDERS.reduce((rest, placeholder) => rest.replace(placeholder, ""), text));
}

/** Words by which a result in words says that it was not reached, and those that turn them round where they stand before them. */
const MISSED = missedWords as { readonly 没有做到: readonly string[]; readonly 反过来: readonly string[] };

/** Whether a result in words says that its target was not reached; where the target has the same words, they mean something else. */
export function saysMissed(result: string, target: string): boolean {
  if (saysNothing(result)) return !saysNothing(target) && !MISSED.反过来.some((turn) => target.includes(turn));
  return MISSED.没有做到.some((word) => !target.includes(word) && says(result, word));
}

function says(text: string, word: string): boolean {
  const before = text.split(word).slice(0, -1);
  return before.some((part) => !MISSED.反过来.some((turn) => part.endsWith(turn)));
}

/** Whether a text holds a mark of what is still to be written. */
export function isUnfinished(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => text.search(pattern) >= 0);
}
