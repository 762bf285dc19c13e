const SEGMENTER = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** A character as a reader sees it, which may be several code points (👍🏽), with its offset in the text. */
interface Grapheme {
  readonly text: string;
  readonly start: number;
}

/** So many UTF-16 units at a time: more than any character has, and little enough. */
const WINDOW = 100;

/**
 * The characters of a text as a reader counts them.
 *
 * Why a window at a time: each segment that Node hands out holds a copy of the whole text it was asked about, which for a line
 * of a hundred thousand characters is more memory than there is.
 */
export function* graphemes(text: string): Generator<Grapheme> {
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + WINDOW);
    const found = Array.from(SEGMENTER.segment(window), ({ segment, index }) => ({ text: segment, start: at + index }));
    // The last may go on beyond the window, unless the text ends there too.
    if (at + WINDOW < text.length && found.length > 1) found.pop();
    yield* found;
    const last = found.at(-1) as Grapheme;
    at = last.start + last.text.length;
  }
}
