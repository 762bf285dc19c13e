/** Something that the browser objected to. */
export interface Complaint {
  readonly message: string;
  /** What it is about, as it may stand in the sources: an address or the name of a font. */
  readonly words: string;
}

/** A document that is not finished: it asked for something outside itself, or a font it carries is broken. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** Each complaint once. */
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    const distinct = [...new Map(complaints.map((each) => [each.message, each])).values()];
    super(`文档不是自足的，没有打印：\n${distinct.map(({ message }) => `  ${message}`).join("\n")}`);
    this.complaints = distinct;
  }
}
