import type { PDFDocument } from "@cantoo/pdf-lib";
import type { DocumentDetails } from "../../documents/document-details.ts";
import type { PdfDate } from "../../printing/fixed-dates.ts";
import { pdfLib } from "../../printing/pdf-lib.ts";
import { xmpPacket } from "./xmp-packet.ts";

/** Writes into the PDF, for people and for programs, who wrote it and what it is about. */
export function writeDetails(pdf: PDFDocument, details: DocumentDetails, date: PdfDate, isAccessible: boolean): void {
  const { author, subject, keywords } = details;
  if (author) pdf.setAuthor(author);
  if (subject) pdf.setSubject(subject);
  if (keywords.length > 0) pdf.setKeywords([keywords.join(",")]);
  const producer = pdf.getProducer() ?? "";
  const packet = Buffer.from(xmpPacket(details, { date, producer, isAccessible }));
  const stream = pdf.context.stream(packet, { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(pdfLib.PDFName.of("Metadata"), pdf.context.register(stream));
  // What the tags say needs a later version than the one the browser names.
  pdf.catalog.set(pdfLib.PDFName.of("Version"), pdfLib.PDFName.of("1.7"));
}
