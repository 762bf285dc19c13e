import { pdfLib } from "./pdf-lib.ts";

/** Where a link target lies: its page, counted from 1, and its height on it, upwards in points. */
export interface TargetPlace {
  readonly page: number;
  readonly height: number;
}

/** The places of the targets of a PDF's own links, by their names. */
export async function linkTargets(pdf: Uint8Array): Promise<ReadonlyMap<string, TargetPlace>> {
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } = pdfLib;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const targets = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  return new Map(
    targets?.keys().map((name) => {
      const place = targets.lookup(name, PDFArray);
      const ref = place.get(0);
      const page = ref instanceof PDFRef ? pages.get(ref) : undefined;
      if (page === undefined) throw new Error(`The target ${name} lies on no page.`);
      return [name.decodeText(), { page, height: place.lookup(3, PDFNumber).asNumber() }];
    }),
  );
}
