import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { h } from "hastscript";
import type { Places } from "../../documents/pagination/find-pages.ts";
import type { SubmissionPart } from "./bind-document.ts";

/** The contents: the documents and below each its sections, each a link, with room for its page. */
export function contentsPage(parts: readonly SubmissionPart[]): Root {
  const items = parts.map(({ form, title, id, sections }) => {
    const below = sections.map((section) => h("li", line("section", section.id, section.title)));
    const words = [form.attachment, title].filter(Boolean).join("　");
    return h("li", line("document", id, words), below.length > 0 ? h("ol", below) : undefined);
  });
  return { type: "root", children: [h("nav.submission-contents", [h("h1", "目录"), h("ol", items)])] };
}

/** Puts the page of each line's target into the contents. */
export function showPages(tree: Root, places: Pick<Places, "get">): void {
  const contents = select("nav.submission-contents", tree);
  for (const link of contents ? selectAll("a", contents) : []) {
    const page = select(".submission-page", link);
    const place = places.get(String(link.properties.href).slice(1));
    if (page) page.children = [{ type: "text", value: String(place?.page ?? "") }];
  }
}

function line(kind: string, target: string, words: string): Element {
  return h(`a.submission-${kind}`, { href: `#${target}` }, [
    h("span", words),
    h("span.submission-leader"),
    h("span.submission-page", "0"),
  ]);
}
