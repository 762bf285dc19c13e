import type { PDFDocument } from "@cantoo/pdf-lib";
import { contentOf } from "./content-of.ts";

/** The scale of the paper, and after what stands in the margins and the confinement to the page area that of the content. */
const SCALES = /^\s*([\d.]+) 0 0 -[\d.]+ .*?\sW\*? n\s+(?:q\s+)?([\d.]+) 0 0 [\d.]+ \S+ \S+ cm/su;
/** Points to the pixel. */
const FULL = 0.75;

/** Whether the browser printed the pages smaller than they are, as it does when anything is too wide; rounding doesn't count. */
export function isShrunk(pdf: PDFDocument): boolean {
  // All pages are as small as the one that has to be; a page that begins with something see-through doesn't say its scale.
  for (const page of pdf.getPages()) {
    const [, paper, content] = SCALES.exec(contentOf(page)) ?? [];
    if (paper !== undefined && content !== undefined && content !== "1")
      return Number(paper) * Number(content) < FULL * 0.997;
  }
  return false;
}
