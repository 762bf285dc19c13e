import type { PDFContext } from "@cantoo/pdf-lib";
import type { Element, Root } from "hast";
import { allElements, belowHidden, isHidden } from "../../../documents/all-elements.ts";
import { allTags, isTag, newTag, type Tag } from "./tag-tree.ts";

/**
 * Makes the lists in a `nav` contents: each item a reference with its link, and what lies below it contents again.
 *
 * Why: the browser tags them as it does any list, and a reader that offers a document's contents finds none.
 *
 * @returns whether every list was found again, if there are contents
 */
export function mendContents(top: Tag, tree: Root, context: PDFContext): boolean {
  const navs = allElements(tree).filter(({ tagName }) => tagName === "nav");
  const inContents = new Set(navs.flatMap(({ children }) => allElements({ type: "root", children })).filter(isList));
  if (inContents.size === 0) return true;
  const below = belowHidden(tree);
  const lists = allElements(tree).filter((each) => isList(each) && !isHidden(each) && !below.has(each));
  const tags = allTags(top).filter(({ type }) => type === "L");
  if (tags.length !== lists.length) return false;
  const contents = new Set(tags.filter((_, index) => inContents.has(lists[index] as (typeof lists)[0])));
  replaceLists(top, contents, context);
  return true;
}

function isList({ tagName }: Element): boolean {
  return tagName === "ol" || tagName === "ul";
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
