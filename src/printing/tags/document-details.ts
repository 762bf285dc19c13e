import type { Root } from "hast";
import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";

/** What a finished document says of itself in its head. */
export interface DocumentDetails {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: string;
}

/** Reads the head of a finished document; what it doesn't say is empty. */
export function documentDetails(page: Root): DocumentDetails {
  const named = (name: string) => String(select(`meta[name=${name}]`, page)?.properties.content ?? "");
  const title = select("title", page);
  return {
    title: title ? textOf(title) : "",
    author: named("author"),
    subject: named("description"),
    keywords: named("keywords"),
    language: String(select("html", page)?.properties.lang ?? ""),
  };
}
