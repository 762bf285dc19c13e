const SEGMENTER = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** A character as a reader sees it, which may be several code points (👍🏽), with its offset in the text. */
export interface Grapheme {
  readonly text: string;
  readonly start: number;
}

/** The characters of a text as a reader counts them. */
export function graphemes(text: string): Grapheme[] {
  return Array.from(SEGMENTER.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}
