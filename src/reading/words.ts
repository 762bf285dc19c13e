import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
let jieba: typeof import("jieba-wasm") | undefined;

/** The dictionary, loaded when a text is first parted: it takes a quarter of a second, and most runs have no need of it. */
function dictionary(): typeof import("jieba-wasm") {
  jieba ??= require("jieba-wasm") as typeof import("jieba-wasm");
  return jieba;
}

/** Longer than any word that is kept whole. */
const LONGEST_TERM = 8;

const NO_TERMS: ReadonlySet<string> = new Set();

/**
 * The words of a text in Chinese, marks and digits among them.
 *
 * @param terms words that the dictionary may not know, and that stay whole
 */
export function wordsIn(text: string, terms: ReadonlySet<string> = NO_TERMS): string[] {
  if (terms.size === 0) return dictionary().cut(text, true);
  const words: string[] = [];
  let begun = 0;
  const part = (end: number) => {
    if (end > begun) words.push(...dictionary().cut(text.slice(begun, end), true));
  };
  for (let at = 0; at < text.length; ) {
    const term = termAt(text, at, terms);
    if (term === undefined) {
      at++;
      continue;
    }
    part(at);
    words.push(term);
    at += term.length;
    begun = at;
  }
  part(text.length);
  return words;
}

function termAt(text: string, at: number, terms: ReadonlySet<string>): string | undefined {
  for (let length = LONGEST_TERM; length > 1; length--) {
    const term = text.slice(at, at + length);
    if (term.length === length && terms.has(term)) return term;
  }
  return undefined;
}

/** The words of a text as the dictionary has them: what it doesn't know comes out character by character. */
export function dictionaryWordsIn(text: string): string[] {
  return dictionary().cut(text, false);
}

/** The shorter words that a word is made of: 培训 in 培训班. */
export function wordsWithin(word: string): string[] {
  if (word.length < 3) return [];
  return dictionary()
    .cut_for_search(word, true)
    .filter((each) => each.length > 1 && each !== word);
}
