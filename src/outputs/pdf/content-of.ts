import type { PDFPage } from "@cantoo/pdf-lib";
import { pdfLib } from "../../printing/pdf-lib.ts";

/** What draws a page, as the browser writes it: in one stream. */
export function contentOf({ node }: PDFPage): string {
  const stream = node.Contents();
  if (!(stream instanceof pdfLib.PDFRawStream)) throw new Error("The page's content is not one stream.");
  return Buffer.from(pdfLib.decodePDFRawStream(stream).decode()).toString("latin1");
}
