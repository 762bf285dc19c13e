import type { DepartmentData } from "../department/department-data.ts";
import type { FormPack } from "../pack/form-pack.ts";

/** What a document says of itself to those who look for it, and not on its pages. */
export interface DocumentDetails {
  readonly title: string;
  readonly author: string;
  /** What it is, in a line. */
  readonly subject: string;
  /** What it may be looked for by. */
  readonly keywords: readonly string[];
}

/** A document's details, from what is known already; `attachment` is its number, if it has one. */
export function detailsOf(
  title: string,
  attachment: string,
  year: string,
  { name: author, shortName }: DepartmentData,
  pack: FormPack,
): DocumentDetails {
  const subject = `${author} ${title}${attachment && `（${attachment}）`}`;
  const keywords = new Set([`${year}年`, author, shortName, attachment, pack.name].filter(Boolean));
  return { title, author, subject, keywords: [...keywords] };
}
