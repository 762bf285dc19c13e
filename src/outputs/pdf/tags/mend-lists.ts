import type { PDFContext } from "@cantoo/pdf-lib";
import type { Stretch } from "./page-content.ts";
import { allContent, allTags, type Content, isTag, newTag, type Tag } from "./tag-tree.ts";

/** Where the page's content moves on to something else; what stands before is no label of what comes after. */
const MOVES_ON = /\s(?:q|Q|cm)$/u;

/**
 * Gives each item of a list a label and a body.
 *
 * Why: the browser paints the labels but leaves them out of the tag tree, and a number would be lost to who listens.
 */
export function mendLists(top: Tag, pages: ReadonlyMap<string, readonly Stretch[]>, context: PDFContext): void {
  for (const list of allTags(top).filter(({ type }) => type === "L")) {
    const painted = list.kids.filter(isTag).map((item) => {
      const [first] = allContent(item);
      const label = first && labelBefore(first, pages.get(first.page.tag) ?? []);
      const body = newTag(context, "LBody", item.kids);
      item.kids = first && label?.shown ? [newTag(context, "Lbl", [nameLabel(label, first, pages)]), body] : [body];
      return label;
    });
    // A dot is drawn, a number written.
    list.numbering = painted.some((label) => label?.shown) ? "Decimal" : painted.some(Boolean) ? "Disc" : "None";
  }
}

function labelBefore({ id }: Content, stretches: readonly Stretch[]): Stretch | undefined {
  let index = stretches.findIndex((each) => each.id === id) - 1;
  while (index >= 0 && isMereSetting(stretches[index] as Stretch)) index -= 1;
  const label = stretches[index];
  return label?.role === "decoration" && !label.isMarked ? label : undefined;
}

function isMereSetting({ role, source }: Stretch): boolean {
  return role === "setting" && !MOVES_ON.test(source);
}

function nameLabel(label: Stretch, { page }: Content, pages: ReadonlyMap<string, readonly Stretch[]>): Content {
  const ids = pages.get(page.tag)?.map(({ id }) => id ?? -1) ?? [];
  label.role = "named";
  label.id = Math.max(...ids) + 1;
  return { page, id: label.id };
}
