/** A printed number with the word for what it goes back to, which `explain/explain-origin.ts` reads. */
export interface Marked {
  readonly mark: string;
  readonly printed: string;
}

/** The marks there are: to a figure, a score, the total, and what stands in a row of the self-evaluation. */
export const MARKS = {
  figure: (path: string) => `figure ${path}`,
  score: (indicator: string) => `score ${indicator}`,
  /** The score cell of a group that is scored as one, by any indicator in it. */
  joint: (indicator: string) => `joint ${indicator}`,
  total: "total",
  target: (row: number) => `target ${row}`,
  result: (row: number) => `result ${row}`,
};

/** No text of an official document holds these; whoever types one reads in a finding that no font has it. */
const [BEGIN, MIDDLE, END] = ["\u0001", "\u0002", "\u0003"];

/**
 * Marks a printed number with what it goes back to.
 *
 * Why within the text: numbers are put into sentences, cells and templates in many places, and only the finished document shows
 * which of them can say where they come from.
 */
export function marked(printed: string, mark: string): string {
  return printed === "" ? "" : `${BEGIN}${mark}${MIDDLE}${printed}${END}`;
}

/** A text cut into its marked numbers and what stands between them. */
export function splitMarks(text: string): (string | Marked)[] {
  const [first = "", ...others] = text.split(BEGIN);
  const parts = others.flatMap((part): (string | Marked)[] => {
    const [middle, end] = [part.indexOf(MIDDLE), part.indexOf(END)];
    if (middle < 0 || end < middle) return [BEGIN + part];
    return [{ mark: part.slice(0, middle), printed: part.slice(middle + 1, end) }, part.slice(end + 1)];
  });
  return [first, ...parts].filter((part) => part !== "");
}

/** A text as it is read, without its marks. */
export function unmarked(text: string): string {
  return splitMarks(text)
    .map((part) => (typeof part === "string" ? part : part.printed))
    .join("");
}
