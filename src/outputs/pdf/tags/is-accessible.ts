import type { PDFDict, PDFDocument } from "@cantoo/pdf-lib";
import type { DocumentDetails } from "../../../documents/document-details.ts";
import { pdfLib } from "../../../printing/pdf-lib.ts";
import { hasInnerContent } from "./mend-content.ts";
import { allTags, isArea, type Tag } from "./tag-tree.ts";

/** The types that the browser uses and PDF 1.7 knows, by themselves or by the role they are given. */
const KNOWN_TYPES = new Set([
  ...["Document", "Part", "Art", "Sect", "Div", "BlockQuote", "NonStruct", "P", "H1", "H2", "H3", "H4", "H5", "H6"],
  ...["L", "LI", "Lbl", "LBody", "Table", "Caption", "TR", "TH", "TD"],
  ...["TOC", "TOCI", "Reference"],
  ...["Span", "Strong", "Em", "Code", "Link", "Figure"],
]);

/**
 * Whether a document may call itself PDF/UA-1, as far as that hangs on what is in it: a title, headings
 * without a gap, pictures that say what they show, no clickable area that isn't a link's, embedded fonts that say which characters they show, and nothing see-through.
 */
export function isAccessible(pdf: PDFDocument, top: Tag, { title }: DocumentDetails): boolean {
  const tags = allTags(top);
  return (
    title !== "" &&
    tags.every(({ type }) => KNOWN_TYPES.has(type)) &&
    headingsFollow(tags) &&
    tags.every(isDescribed) &&
    areasOn(pdf) === tags.flatMap(({ type, kids }) => (type === "Link" ? kids.filter(isArea) : [])).length &&
    fontsOf(pdf).every(isReadable) &&
    !pdf.getPages().some(hasInnerContent)
  );
}

function headingsFollow(tags: readonly Tag[]): boolean {
  const levels = tags.flatMap(({ type }) => /^H(\d)$/u.exec(type)?.[1] ?? []).map(Number);
  return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

function isDescribed({ type, dict }: Tag): boolean {
  return type !== "Figure" || dict.has(pdfLib.PDFName.of("Alt"));
}

function areasOn(pdf: PDFDocument): number {
  return pdf.getPages().reduce((sum, { node }) => sum + (node.Annots()?.size() ?? 0), 0);
}

function fontsOf(pdf: PDFDocument): PDFDict[] {
  return pdf.getPages().flatMap(({ node }) => {
    const fonts = node.Resources()?.lookupMaybe(pdfLib.PDFName.of("Font"), pdfLib.PDFDict);
    return (fonts?.keys() ?? []).map((key) => (fonts as PDFDict).lookup(key, pdfLib.PDFDict));
  });
}

function isReadable(font: PDFDict): boolean {
  const descendant = font.lookupMaybe(pdfLib.PDFName.of("DescendantFonts"), pdfLib.PDFArray)?.lookup(0, pdfLib.PDFDict);
  const descriptor = descendant?.lookup(pdfLib.PDFName.of("FontDescriptor"), pdfLib.PDFDict);
  return font.has(pdfLib.PDFName.of("ToUnicode")) && descriptor?.has(pdfLib.PDFName.of("FontFile2")) === true;
}
