import type { Finding } from "../reading/finding.ts";
import { parseFormula } from "../values/formulas/parse-formula.ts";
import { nearest } from "../values/nearest.ts";

/** What to write for a name that nobody knows, where that is clear; the name that was meant is asked about. */
export type Suggestion = Pick<Finding, "hint" | "mend">;

/** What to write for a name that nobody knows. */
export function suggestName(name: string, known: readonly string[]): Suggestion {
  if (/^（|）$/u.test(name)) return { hint: "公式里分组的括号用英文的 ( )" };
  const close = nearest(name, known);
  if (close === undefined) return {};
  return { hint: `是不是“${close}”？`, ...(canBeReferredTo(close) ? { mend: { text: close, isGuess: true } } : {}) };
}

/** Whether a name can stand in a formula or a reference: one that was spoilt itself, with a blank in it, can't. */
function canBeReferredTo(name: string): boolean {
  const read = parseFormula(name);
  return "formula" in read && read.formula.kind === "name" && !/[{}]/u.test(name);
}

/** So many names that nobody knows get a suggestion; of more it is no help any more, and each is likened to all known ones. */
const MOST = 300;

/** Suggests what to write for names that nobody knows, each asked about once. */
export function suggesterFor(known: readonly string[]): (name: string) => Suggestion {
  const suggestions = new Map<string, Suggestion>();
  return (name) => {
    if (!suggestions.has(name) && suggestions.size < MOST) suggestions.set(name, suggestName(name, known));
    return suggestions.get(name) ?? {};
  };
}
