import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import { pdfLib } from "../../../printing/pdf-lib.ts";
import { contentOf } from "../content-of.ts";
import { mendLists } from "./mend-lists.ts";
import { type Stretch, stretchesOf, writeStretches } from "./page-content.ts";
import { allTags, type Content, contentKey, isContent, isTag, removeContent, type Tag } from "./tag-tree.ts";

/** The content of a document by page. */
type Pages = ReadonlyMap<string, readonly Stretch[]>;

/** The content that the tag tree names, by the names it has there. */
type NamedContent = ReadonlyMap<string, Stretch>;

/**
 * Makes all that is no content decoration: page numbers, backgrounds, the rules of tables, and the heads that the browser
 * repeats on each page, which would be read out once a page.
 */
export function mendContent(pdf: PDFDocument, top: Tag): void {
  const pages: Pages = new Map(pdf.getPages().map((page) => [page.ref.tag, readContent(page)]));
  const named: NamedContent = new Map(
    pdf
      .getPages()
      .flatMap(({ ref: page }) =>
        (pages.get(page.tag) ?? []).flatMap((stretch): [string, Stretch][] =>
          stretch.id === undefined ? [] : [[contentKey({ page, id: stretch.id }), stretch]],
        ),
      ),
  );
  const decoration = [...drawn(top, named), ...repeated(top, named)];
  for (const content of decoration) {
    const stretch = named.get(contentKey(content));
    if (stretch) stretch.role = "decoration";
  }
  removeContent(top, new Set(decoration.map(contentKey)));
  mendLists(top, pages, pdf.context);
  for (const page of pdf.getPages()) {
    const content = writeStretches(pages.get(page.ref.tag) ?? []);
    page.node.set(
      pdfLib.PDFName.Contents,
      pdf.context.register(pdf.context.flateStream(Buffer.from(content, "latin1"))),
    );
  }
}

/** Whether a page holds content of its own kind within its content, as what is see-through does: its marks are out of reach. */
export function hasInnerContent({ node }: PDFPage): boolean {
  const objects = node.Resources()?.lookupMaybe(pdfLib.PDFName.of("XObject"), pdfLib.PDFDict);
  return (objects?.keys() ?? []).some((key) => {
    const object = objects?.lookup(key);
    return (
      object instanceof pdfLib.PDFStream && object.dict.get(pdfLib.PDFName.of("Subtype")) === pdfLib.PDFName.of("Form")
    );
  });
}

function readContent(page: PDFPage): Stretch[] {
  const stretches = stretchesOf(contentOf(page));
  const maybeInner = hasInnerContent(page)
    ? stretches.filter(({ role, placesPicture }) => role === "decoration" && placesPicture)
    : [];
  for (const stretch of maybeInner) stretch.role = "setting";
  return stretches;
}

/** Content that is neither text nor picture, outside of drawings that mean something; what isn't on the page itself stays. */
function drawn(tag: Tag, named: NamedContent): Content[] {
  if (tag.type === "Figure") return [];
  return tag.kids.flatMap((kid) => {
    if (!isContent(kid)) return isTag(kid) ? drawn(kid, named) : [];
    const stretch = named.get(contentKey(kid));
    return stretch && !stretch.shown && !stretch.placesPicture ? [kid] : [];
  });
}

/** Of rows that are there once more on later pages, word for word, the later ones. */
function repeated(top: Tag, named: NamedContent): Content[] {
  const rows = allTags(top).filter(({ type }) => type === "TR");
  return rows.flatMap((row) => {
    const pieces = allTags(row).map((tag) => tag.kids.filter(isContent));
    const filled = pieces.filter((contents) => contents.length > 0);
    const isRepeated = filled.every((contents) => {
      const shown = new Set(contents.map((content) => named.get(contentKey(content))?.shown));
      return (
        contents.length > 1 && shown.size === 1 && new Set(contents.map(({ page }) => page)).size === contents.length
      );
    });
    return isRepeated ? filled.flatMap((contents) => contents.slice(1)) : [];
  });
}
