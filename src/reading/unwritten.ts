import emptyWords from "#generated/reading/empty-words.yaml.js";
import placeholders from "#generated/reading/placeholders.yaml.js";

/** What a text holds that someone meant to come back to. */
export const PLACEHOLDERS: readonly RegExp[] = (placeholders as string[]).map((pattern) => new RegExp(pattern, "gu"));

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

/** Whether a text holds a mark of what is still to be written. */
export function isUnfinished(text: string): boolean {
  return PLACEHOLDERS.some((pattern) => text.search(pattern) >= 0);
}
