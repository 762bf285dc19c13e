import { distance } from "fastest-levenshtein";

/** Longer than any name; of longer ones nobody sees at a glance that they are alike. */
const LONGEST = 100;

/**
 * The known name that was probably meant, if one is near enough to suggest.
 *
 * Near enough: fewer than half of the characters differ, whatever their case, or one name holds the other. Of several as near, the
 * one that has more of the name's characters, wherever they stand.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const ranked = known
    .filter((candidate) => isOfLikeLength(name, candidate))
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away * 2 < Math.max(name.length, candidate.length) + 1 && away < candidate.length)
    .sort((a, b) => a.away - b.away || shared(name, b.candidate) - shared(name, a.candidate));
  return ranked[0]?.candidate ?? known.find((candidate) => name.length > 1 && candidate.includes(name));
}

function shared(name: string, candidate: string): number {
  return Array.from(name).filter((character) => candidate.includes(character)).length;
}

/** Two names differ in as many characters as one is longer at least. */
function isOfLikeLength({ length: one }: string, { length: other }: string): boolean {
  return Math.max(one, other) < 2 * Math.min(one, other) + 1;
}
