/**
 * The word for what a printed number goes back to: a figure, a score, the total, and what stands in a row of the self-evaluation.
 *
 * Why a word: it goes through templates and trees as plain text; `explain/explain-origin.ts` reads it.
 */
export const ORIGIN = {
  figure: (path: string) => `figure ${path}`,
  /** A sum that a text works out by itself. */
  formula: (text: string) => `formula ${text}`,
  score: (indicator: string) => `score ${indicator}`,
  /** The score cell of a group that is scored as one, by any indicator in it. */
  joint: (indicator: string) => `joint ${indicator}`,
  total: "total",
  target: (row: number) => `target ${row}`,
  result: (row: number) => `result ${row}`,
};

/** Whether a text is such a word: each begins with its kind. */
export function isOrigin(text: string): boolean {
  return Object.hasOwn(ORIGIN, text.split(" ", 1)[0] ?? "");
}
