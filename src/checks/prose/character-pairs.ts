/** Each two characters that stand side by side: how much of a name is in some words, where no dictionary should be loaded for it. */
export function pairsOf(words: string): string[] {
  return Array.from(words.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair = ""]) => pair);
}
