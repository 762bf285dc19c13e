import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Root } from "hast";
import type { DocumentDetails } from "../../documents/document-details.ts";
import type { PdfDate } from "../../printing/fixed-dates.ts";
import { pdfLib } from "../../printing/pdf-lib.ts";
import { TooWideError } from "../../printing/too-wide-error.ts";
import { dropTargets } from "./drop-targets.ts";
import { dropUnreachable } from "./drop-unreachable.ts";
import { isShrunk } from "./is-shrunk.ts";
import { isAccessible } from "./tags/is-accessible.ts";
import { mendContent } from "./tags/mend-content.ts";
import { mendContents } from "./tags/mend-contents.ts";
import { mendLinks } from "./tags/mend-links.ts";
import { mendTables } from "./tags/mend-tables.ts";
import { readTables } from "./tags/table-cells.ts";
import { readTagTree, type Tag } from "./tags/tag-tree.ts";
import { writeTagTree } from "./tags/write-tag-tree.ts";
import { writeDetails } from "./write-details.ts";

/** What was printed as a PDF. */
interface PrintedDocument {
  /** What it is called where there is something wrong with it. */
  readonly name: string;
  readonly tree: Root;
  readonly details: DocumentDetails;
  readonly date: PdfDate;
}

/** Makes of a PDF as the browser tagged it one that machines read as the document says, and that tells who wrote what. */
export async function finishPdf(
  printed: Uint8Array,
  { name, tree, details, date }: PrintedDocument,
): Promise<Uint8Array> {
  const pdf = await pdfLib.PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY });
  if (isShrunk(pdf)) throw new TooWideError([{ words: "", place: "document", part: name, millimetres: 0 }]);
  const top = readTagTree(pdf);
  writeDetails(pdf, details, date, top !== undefined && mendTags(pdf, top, tree) && isAccessible(pdf, top, details));
  dropTargets(pdf, tree);
  dropUnreachable(pdf.context);
  return pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}

/** Mends all that the tags say; whether the document's contents, tables and links were all found among them. */
function mendTags(pdf: PDFDocument, top: Tag, tree: Root): boolean {
  const hasContents = mendContents(top, tree, pdf.context);
  mendContent(pdf, top);
  const found = [hasContents, mendTables(top, readTables(tree), pdf.context), mendLinks(top, tree)];
  writeTagTree(pdf, top);
  return found.every(Boolean);
}
