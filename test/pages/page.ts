/** Glyphs that stand on one line in one font, with nothing between them; in points from the upper left corner of the paper. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  /** Whether it runs down the page, lying on its side. */
  readonly turned: boolean;
  /** What the PDF is tagged to hold here: H2, TD, P …; page numbers and what is accepted have none. */
  readonly role: string;
  /** The number of the tagged piece on the page: two cells are two pieces. */
  readonly piece: number;
}

/** A filled rectangle: a line of a table, or a ground. */
export interface Bar {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** All that can be seen on a printed page. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly bars: readonly Bar[];
}

/** A part of the paper. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Brackets, quotes and stops are set in a square of which one half is blank, and left out where another one or the edge is near.
const OPENING = /^[（“‘《〈【「『〔]/u;
const CLOSING = /[）”’》〉】」』〕，。、；：！？]$/u;

// How far a Chinese character reaches above and below its baseline, in parts of its size.
const ABOVE = 0.88;
const BELOW = 0.12;

/** The room that a run's characters take, without what is blank in any case. */
export function boxOfRun({ text, left, baseline, width, size, turned }: Run): Box {
  const before = OPENING.test(text) ? size / 2 : 0;
  const behind = width - (CLOSING.test(text) ? size / 2 : 0);
  if (turned)
    return { left: left - BELOW * size, right: left + ABOVE * size, top: baseline + before, bottom: baseline + behind };
  return { left: left + before, right: left + behind, top: baseline - ABOVE * size, bottom: baseline + BELOW * size };
}

/** The room that a bar takes. */
export function boxOfBar({ left, top, width, height }: Bar): Box {
  return { left, top, right: left + width, bottom: top + height };
}
