import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import type { BoundDocument } from "./bind-document.ts";

/** The contents: the documents and below each its sections, each a link, with room for its page. */
export function contentsPage(documents: readonly Omit<BoundDocument, "tree">[]): Root {
  const items = documents.map(({ form, details, id, sections }) => {
    const below = sections.map((section) => h("li", line("section", section.id, section.title)));
    const words = [form.attachment, details.title].filter(Boolean).join("　");
    return h("li", line("document", id, words), below.length > 0 ? h("ol", below) : undefined);
  });
  return { type: "root", children: [h("nav.submission-contents", [h("h1", "目录"), h("ol", items)])] };
}

/** Puts the page of each line's target into the contents. */
export function showPages(contents: Root, pages: ReadonlyMap<string, number>): void {
  for (const link of selectAll("a", contents)) {
    const page = select(".submission-page", link);
    const number = pages.get(String(link.properties.href).slice(1));
    if (page) page.children = [{ type: "text", value: String(number ?? "") }];
  }
}

function line(kind: string, target: string, words: string): Element {
  return h(`a.submission-${kind}`, { href: `#${target}` }, [
    h("span", words),
    h("span.submission-leader"),
    h("span.submission-page", "0"),
  ]);
}
