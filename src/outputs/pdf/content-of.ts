import { inflateSync } from "node:zlib";
import type { PDFPage } from "@cantoo/pdf-lib";
import { pdfLib } from "../../printing/pdf-lib.ts";

/** What draws a page, as the browser writes it: in one stream, deflated. */
export function contentOf({ node }: PDFPage): string {
  const { PDFName, PDFRawStream } = pdfLib;
  const stream = node.Contents();
  if (!(stream instanceof PDFRawStream) || stream.dict.get(PDFName.of("Filter")) !== PDFName.of("FlateDecode"))
    throw new Error("The page's content is not one deflated stream.");
  return inflateSync(stream.contents).toString("latin1");
}
