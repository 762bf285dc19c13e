/** A moment as PDF writes it, always in UTC and so always of one length. */
export type PdfDate = `D:${string}+00'00'`;

/** Writes a moment as PDF does. */
export function pdfDate(date: Date): PdfDate {
  return `D:${date.toISOString().slice(0, 19).replace(/\D/g, "")}+00'00'`;
}

/**
 * Overwrites, in place, the two dates the browser wrote.
 *
 * They differ between any two prints of one document; with them fixed, the same sources give the same bytes.
 */
export function fixDates(pdf: Uint8Array, date: PdfDate): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (const key of ["/CreationDate", "/ModDate"]) {
    const opening = `${key} (`;
    const start = bytes.indexOf(opening, 0, "latin1") + opening.length;
    const end = bytes.indexOf(")", start, "latin1");
    if (start < opening.length || end - start !== date.length || bytes.includes(opening, end, "latin1")) {
      throw new Error(`The PDF does not hold exactly one ${key} of ${date.length} bytes.`);
    }
    bytes.write(date, start, "latin1");
  }
}
