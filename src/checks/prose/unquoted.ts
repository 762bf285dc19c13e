import { BLANK } from "../../reading/passage.ts";

/** The words with what is quoted blanked out: titles in 《》 and what stands in “” are as others wrote them. */
export function unquoted(words: string): string {
  return words.replace(/《[^《》]*》|“[^“”]*”/gu, (quoted) => BLANK.repeat(quoted.length));
}
