/** What takes PDFs apart and puts them together, under a name of its own: its names are those of PDF itself. */
export * as pdfLib from "@cantoo/pdf-lib";
