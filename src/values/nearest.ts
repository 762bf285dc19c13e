import { distance } from "fastest-levenshtein";

/**
 * The known name that was probably meant, if one is near enough to suggest.
 *
 * Near enough: fewer than half of the characters differ, whatever their case, or one name holds the other.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, away }) => away * 2 < Math.max(name.length, candidate.length) + 1 && away < candidate.length)
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.candidate ?? known.find((candidate) => name.length > 1 && candidate.includes(name));
}
