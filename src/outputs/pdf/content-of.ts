import { inflateSync } from "node:zlib";
import type { PDFPage } from "@cantoo/pdf-lib";
import { pdfLib } from "../../printing/pdf-lib.ts";

/** What draws a page, as the browser writes it: in one stream. */
export function contentOf({ node }: PDFPage): string {
  const { PDFName, PDFRawStream } = pdfLib;
  const stream = node.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error("The page's content is not one stream.");
  // One that is next to nothing isn't worth deflating.
  const isDeflated = stream.dict.get(PDFName.of("Filter")) === PDFName.of("FlateDecode");
  return (isDeflated ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString("latin1");
}
