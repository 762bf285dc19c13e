import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export type { PDFDocumentProxy, PDFPageProxy };

// pdf.js for Node 20 replaces these for the whole process by others that are many times slower, and brings a fromBase64 along
// that puppeteer would take instead of Node's own way: what is tested would run on what no user has.
const { parse, stringify } = JSON;
const { push } = Array.prototype;
const { getDocument, OPS, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
await new PDFWorker({ verbosity: 0 }).promise;
Object.assign(JSON, { parse, stringify });
Object.assign(Array.prototype, { push });
Reflect.deleteProperty(Uint8Array, "fromBase64");

/** In the place of a browser's own fonts: where there are none, pdf.js traces the outline of every glyph, to draw it. */
const ownerDocument = { fonts: new Set() } as never;
Object.assign(globalThis, {
  FontFace: class {
    readonly loaded = Promise.resolve();
  },
});

export { OPS };

/** Opens a PDF to be read; whoever opens it destroys it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: false, ownerDocument }).promise;
}
