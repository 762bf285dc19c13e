/** A document that is not finished: it asked for something outside itself, or a font it carries is broken. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** Each thing the browser objected to, once: a refused address, a font, or the browser's own words. */
  readonly complaints: readonly string[];

  constructor(complaints: Iterable<string>) {
    const distinct = [...new Set(complaints)];
    super(`文档不是自足的，没有打印：\n${distinct.map((complaint) => `  ${complaint}`).join("\n")}`);
    this.complaints = distinct;
  }
}
