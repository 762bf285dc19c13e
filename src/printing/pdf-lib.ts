import { createRequire } from "node:module";

/**
 * What takes PDFs apart and puts them together.
 *
 * Why not imported: as modules its two hundred files pass one by one through what reads TypeScript, which takes four times as
 * long.
 */
export const pdfLib = createRequire(import.meta.url)("@cantoo/pdf-lib") as typeof import("@cantoo/pdf-lib");
