import type { DocumentDetails } from "../../documents/document-details.ts";
import { pdfDate } from "../../printing/fixed-dates.ts";
import type { Printer } from "../../printing/printer.ts";
import type { Paper } from "../page/typeset-document.ts";

/**
 * Prints a paper whose tables have come apart, and has machines read it as people do.
 *
 * @param year the one reported on; the PDF bears its last day, which is the same whenever it is printed
 */
export async function printPdf(
  browser: Pick<Printer, "print">,
  { tree, page, details }: Paper & { readonly details: DocumentDetails },
  year: string,
): Promise<Uint8Array> {
  const date = pdfDate(new Date(Date.UTC(Number(year), 11, 31)));
  const printed = await browser.print(page(tree), { date });
  // What takes PDFs apart is slow to import, and a build that prints nothing has no need of it.
  const { finishPdf } = await import("./finish-pdf.ts");
  return finishPdf(printed, tree, details, date);
}
