import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Root } from "hast";
import { allElements } from "../../documents/all-elements.ts";
import { pdfLib } from "../../printing/pdf-lib.ts";

/** Takes out of a PDF the link targets that no link in what was printed leads to: the browser has those of hidden links too. */
export function dropTargets({ catalog }: PDFDocument, tree: Root): void {
  const { PDFDict, PDFName } = pdfLib;
  const targets = catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  if (!targets) return;
  const linked = new Set(allElements(tree).map(({ properties }) => String(properties.href)));
  for (const name of targets.keys()) if (!linked.has(`#${name.decodeText()}`)) targets.delete(name);
  if (targets.keys().length === 0) catalog.delete(PDFName.of("Dests"));
}
