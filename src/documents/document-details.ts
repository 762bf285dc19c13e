import type { DepartmentData } from "../department/department-data.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { PageParts } from "./html-page.ts";

/** What a document's head says of it, from what is known already; `attachment` is its number, if it has one. */
export function detailsOf(
  title: string,
  attachment: string,
  year: string,
  { name: author, shortName }: DepartmentData,
  pack: FormPack,
): Pick<PageParts, "title" | "author" | "subject" | "keywords"> {
  const subject = `${author} ${title}${attachment && `（${attachment}）`}`;
  const keywords = new Set([`${year}年`, author, shortName, attachment, pack.name].filter(Boolean));
  return { title, author, subject, keywords: [...keywords] };
}
