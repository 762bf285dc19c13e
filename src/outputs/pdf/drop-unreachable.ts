import type { PDFContext, PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { pdfLib } from "../../printing/pdf-lib.ts";

/** Takes out of a PDF what nothing in it leads to any more. */
export function dropUnreachable(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof pdfLib.PDFArray) waiting.push(...object.asArray());
    if (object instanceof pdfLib.PDFDict) waiting.push(...object.values());
    if (object instanceof pdfLib.PDFStream) waiting.push(object.dict);
    if (!(object instanceof pdfLib.PDFRef) || reached.has(object)) continue;
    reached.add(object);
    waiting.push(context.lookup(object));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
