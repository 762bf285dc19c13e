import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { PdfDate } from "../fixed-dates.ts";
import { isShrunk } from "../is-shrunk.ts";
import { pdfLib } from "../pdf-lib.ts";
import { TooWideError } from "../too-wide-error.ts";
import { documentDetails } from "./document-details.ts";
import { dropUnreachable } from "./drop-unreachable.ts";
import { htmlTables } from "./html-tables.ts";
import { isAccessible } from "./is-accessible.ts";
import { mendContent } from "./mend-content.ts";
import { mendContents } from "./mend-contents.ts";
import { mendLinks } from "./mend-links.ts";
import { mendTables } from "./mend-tables.ts";
import { readTagTree, type Tag } from "./tag-tree.ts";
import { writeDetails } from "./write-details.ts";
import { writeTagTree } from "./write-tag-tree.ts";

/** Makes of a PDF as the browser tagged it one that machines read as the HTML says, and that tells who wrote what. */
export async function finishPdf(printed: Uint8Array, html: string, date: PdfDate): Promise<Uint8Array> {
  const page = unified().use(rehypeParse).parse(html);
  const pdf = await pdfLib.PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  if (isShrunk(pdf)) throw new TooWideError([]);
  const details = documentDetails(page);
  const top = readTagTree(pdf);
  writeDetails(pdf, details, date, top !== undefined && mendTags(pdf, top, page) && isAccessible(pdf, top, details));
  dropUnreachable(pdf.context);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Mends all that the tags say; whether the HTML's contents, tables and links were all found among them. */
function mendTags(pdf: PDFDocument, top: Tag, page: Root): boolean {
  const hasContents = mendContents(top, page, pdf.context);
  mendContent(pdf, top);
  const found = [hasContents, mendTables(top, htmlTables(page), pdf.context), mendLinks(top, page)];
  writeTagTree(pdf, top);
  return found.every(Boolean);
}
