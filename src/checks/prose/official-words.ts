import words from "#generated/checks/prose/official-words.yaml.js";

/** Words that official prose is made of. */
export const OFFICIAL_WORDS: ReadonlySet<string> = new Set(words as string[]);

/** So many characters make a phrase of several words: 监督管理. */
export const PHRASE = 4;
