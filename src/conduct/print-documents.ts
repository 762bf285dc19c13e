import { join } from "node:path";
import { type Finding, finding } from "../findings/finding.ts";
import { hashOf, type Printed, printedBefore } from "../output/printed.ts";
import type { DocumentForm } from "../pack/form-pack.ts";
import { DocumentError } from "../printing/document-error.ts";
import type { PdfDate } from "../printing/fixed-dates.ts";
import { PRINTING_VERSION } from "../printing/printing-version.ts";
import type { LazyPrinter } from "./lazy-printer.ts";

/** A document ready to print. */
export interface FinishedDocument {
  readonly form: DocumentForm;
  readonly html: string;
}

/** PDFs by file name, what each was printed from, and what the browser refused. */
export interface PrintedDocuments {
  readonly pdfs: ReadonlyMap<string, Uint8Array>;
  readonly record: ReadonlyMap<string, Printed>;
  readonly findings: readonly Finding[];
}

/** Prints the documents that have changed since they were last printed into the folder; of the others it takes what is there. */
export async function printDocuments(
  documents: readonly FinishedDocument[],
  date: PdfDate,
  folder: string,
  known: ReadonlyMap<string, Printed>,
  printer: LazyPrinter,
): Promise<PrintedDocuments> {
  const pdfs = new Map<string, Uint8Array>();
  const record = new Map<string, Printed>();
  const print = async ({ form, html }: FinishedDocument): Promise<Finding[]> => {
    const name = `${form.fileName}.pdf`;
    const source = hashOf(html, date, PRINTING_VERSION);
    const before = known.get(name);
    const kept = printedBefore(join(folder, name), before, source, printer.browser);
    if (kept && before) {
      pdfs.set(name, kept);
      record.set(name, before);
      return [];
    }
    try {
      const pdf = await printer.print(html, { date });
      pdfs.set(name, pdf);
      record.set(name, { source, browser: printer.browser ?? "", pdf: hashOf(pdf) });
      return [];
    } catch (error) {
      return refused(error, form);
    }
  };
  const findings = await Promise.all(documents.map(print));
  return { pdfs, record, findings: findings.flat() };
}

/** What a document asked for comes from its template or the style sheet: all else is escaped on the way in. */
function refused(error: unknown, { template }: DocumentForm): Finding[] {
  if (!(error instanceof DocumentError)) throw error;
  const top = { file: template.path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return error.complaints.map((complaint) => finding("JX509", top, complaint));
}
