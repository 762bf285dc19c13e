import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { allElements, belowHidden } from "../../../documents/all-elements.ts";
import { pdfLib } from "../../../printing/pdf-lib.ts";
import { allTags, isArea, type Tag } from "./tag-tree.ts";

/**
 * Gives each link the words by which a reader that lists links calls it.
 *
 * @returns whether every link was found again
 */
export function mendLinks(top: Tag, tree: Root): boolean {
  const hidden = belowHidden(tree);
  const links = allElements(tree).filter(
    (each) => each.tagName === "a" && each.properties.href !== undefined && !hidden.has(each),
  );
  const tags = allTags(top).filter(({ type }) => type === "Link");
  if (tags.length !== links.length) return false;
  for (const [index, { kids }] of tags.entries()) {
    const words = pdfLib.PDFHexString.fromText(textOf(links[index] as (typeof links)[0]).trim());
    for (const { area } of kids.filter(isArea))
      area.lookup(pdfLib.PDFName.of("Obj"), pdfLib.PDFDict).set(pdfLib.PDFName.of("Contents"), words);
  }
  return true;
}
