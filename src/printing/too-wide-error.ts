/** Words that have no room where they stand, and can't be broken there. */
export interface TooWide {
  /** What stands on the line that is too wide; of a table the first of it that does. */
  readonly words: string;
  /** What they have no room in; a whole document if it shows in nothing but the pages, which came out smaller than they should be. */
  readonly place: "document" | "page" | "table" | "cell";
  /** The id of the part of the page, a child of its body, that they stand in. */
  readonly part: string;
  /** By how much they stick out of it; a table, out of the page. */
  readonly millimetres: number;
}

/**
 * A document that something in is too wide for: the browser would print all of it smaller until that fits, or let words run over
 * those beside them.
 */
export class TooWideError extends Error {
  override readonly name = "TooWideError";
  readonly found: readonly TooWide[];

  constructor(found: readonly TooWide[]) {
    super("文档里有内容太宽，没有打印。");
    this.found = found;
  }
}
