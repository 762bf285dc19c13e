import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { PdfDate } from "../fixed-dates.ts";
import { pdfLib } from "../pdf-lib.ts";
import { documentDetails } from "./document-details.ts";
import { dropUnreachable } from "./drop-unreachable.ts";
import { htmlTables } from "./html-tables.ts";
import { isAccessible } from "./is-accessible.ts";
import { mendContent } from "./mend-content.ts";
import { mendLinks } from "./mend-links.ts";
import { mendTables } from "./mend-tables.ts";
import { readTagTree } from "./tag-tree.ts";
import { writeDetails } from "./write-details.ts";
import { writeTagTree } from "./write-tag-tree.ts";

/** Makes a PDF that the browser tagged one that machines read as the HTML says: its tags, its tables, and who wrote what. */
export async function finishPdf(printed: Uint8Array, html: string, date: PdfDate): Promise<Uint8Array> {
  const page = unified().use(rehypeParse).parse(html);
  const pdf = await pdfLib.PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  const top = readTagTree(pdf);
  mendContent(pdf, top);
  const isWhole = [mendTables(top, htmlTables(page), pdf.context), mendLinks(top, page)].every(Boolean);
  writeTagTree(pdf, top);
  const details = documentDetails(page);
  writeDetails(pdf, details, date, isWhole && isAccessible(pdf, top, details));
  dropUnreachable(pdf.context);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
