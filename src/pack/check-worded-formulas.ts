import { type Finding, finding } from "../reading/findings/finding.ts";
import { BLANK, type Block } from "../reading/passage.ts";

const OPENERS = "（([［";
const CLOSERS = "）)]］";
const OPERAND = `[\\p{Script=Han}“”${BLANK}]`;
/** A division between sums without brackets of their own: A+B-C/A+B. */
const MIXED = new RegExp(`[+＋－-][^+＋－-]*${OPERAND}[/÷]${OPERAND}[^+＋－-]*[+＋－-]`, "u");

/** Printed formulas whose division takes in only the figures beside it, though sums stand on either side. */
export function checkWordedFormulas({ words, rangeOf }: Block): Finding[] {
  return scopesOf(words).flatMap(({ text, start }) =>
    [...text.matchAll(/[^=＝，。；：\n]+/gu)]
      .filter(([piece]) => MIXED.test(piece))
      .map(({ 0: piece, index }) => {
        const span = { start: start + index, end: start + index + piece.length };
        const message = `“${words.slice(span.start, span.end)}”先算中间的除法，像是少了括号`;
        return finding("JX409", rangeOf(span), message, "被除的、除以的各加一对括号");
      }),
  );
}

/** What stands directly within each pair of brackets, and outside all of them; what lies deeper is blank. */
function scopesOf(words: string): { text: string; start: number }[] {
  const ends: number[] = [];
  const scopes: { text: string; start: number }[] = [];
  let flat = words;
  for (const [at, mark] of words.split("").entries()) {
    if (OPENERS.includes(mark)) ends.push(at);
    const open = CLOSERS.includes(mark) ? ends.pop() : undefined;
    if (open === undefined) continue;
    scopes.push({ text: flat.slice(open + 1, at), start: open + 1 });
    flat = flat.slice(0, open) + BLANK.repeat(at + 1 - open) + flat.slice(at + 1);
  }
  return [...scopes, { text: flat, start: 0 }];
}
