import type { PDFContext } from "@cantoo/pdf-lib";
import type { Root } from "hast";
import { selectAll } from "hast-util-select";
import { allTags, isTag, newTag, type Tag } from "./tag-tree.ts";

/**
 * Makes the lists in a `nav` contents: each item a reference with its link, and what lies below it contents again.
 *
 * Why: the browser tags them as it does any list, and a reader that offers a document's contents finds none.
 *
 * @returns whether every list was found again, if there are contents
 */
export function mendContents(top: Tag, tree: Root, context: PDFContext): boolean {
  const inContents = new Set(selectAll("nav :is(ol, ul)", tree));
  if (inContents.size === 0) return true;
  const hidden = new Set(selectAll("[aria-hidden=true], [aria-hidden=true] *", tree));
  const lists = selectAll("ol, ul", tree).filter((list) => !hidden.has(list));
  const tags = allTags(top).filter(({ type }) => type === "L");
  if (tags.length !== lists.length) return false;
  const contents = new Set(tags.filter((_, index) => inContents.has(lists[index] as (typeof lists)[0])));
  replaceLists(top, contents, context);
  return true;
}

function replaceLists(tag: Tag, contents: ReadonlySet<Tag>, context: PDFContext): void {
  tag.kids = tag.kids.map((kid) => (isTag(kid) && contents.has(kid) ? contentsOf(kid, context) : kid));
  for (const kid of tag.kids.filter(isTag)) replaceLists(kid, contents, context);
}

function contentsOf(list: Tag, context: PDFContext): Tag {
  const items = list.kids.filter(isTag).map((item) => {
    const isBelow = (kid: Tag["kids"][number]) => isTag(kid) && kid.type === "L";
    const reference = newTag(
      context,
      "Reference",
      item.kids.filter((kid) => !isBelow(kid)),
    );
    return newTag(context, "TOCI", [reference, ...item.kids.filter(isBelow)]);
  });
  return newTag(context, "TOC", items);
}
