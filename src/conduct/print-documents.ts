import { withPageNumbers } from "../documents/front-pages.ts";
import { htmlPage, type PageParts } from "../documents/html-page.ts";
import { type Finding, finding } from "../findings/finding.ts";
import { type Files, hashOf, type Printed, printedBefore, printedNow } from "../output/printed.ts";
import type { DocumentForm } from "../pack/form-pack.ts";
import { SUBMISSION } from "../pack/load-pack-file.ts";
import type { Places } from "../pagination/find-pages.ts";
import { paginate } from "../pagination/paginate.ts";
import { DocumentError } from "../printing/document-error.ts";
import type { PdfDate } from "../printing/fixed-dates.ts";
import { PRINTING_VERSION } from "../printing/printing-version.ts";
import type { LazyPrinter } from "./lazy-printer.ts";

/** A document ready to print. */
export interface FinishedDocument {
  readonly form: DocumentForm;
  readonly parts: PageParts;
}

/** All that a department hands in: each document, and where the pack has it so, the file that holds them all. */
export interface FinishedSet {
  readonly documents: readonly FinishedDocument[];
  readonly submission?: PageParts;
}

/** The files to hand in, what each document was printed from, and what the browser refused. */
export interface PrintedDocuments {
  readonly files: Files;
  readonly record: ReadonlyMap<string, Printed>;
  readonly findings: readonly Finding[];
}

/** Prints the documents that have changed since they were last printed into the folder; of the others it takes what is there. */
export async function printDocuments(
  { documents, submission }: FinishedSet,
  date: PdfDate,
  folder: string,
  known: ReadonlyMap<string, Printed>,
  printer: LazyPrinter,
): Promise<PrintedDocuments> {
  const record = new Map<string, Printed>();
  const print = async (name: string, parts: PageParts, make: Make): Promise<Files> => {
    const source = hashOf(htmlPage(parts), date, PRINTING_VERSION);
    const before = known.get(name);
    const kept = printedBefore(folder, before, source, printer.browser);
    const files = kept ?? (await make(await onPaper(parts, printer)));
    record.set(name, kept && before ? before : printedNow(files, source, printer.browser ?? ""));
    return files;
  };

  const printOne = ({ form, parts }: FinishedDocument): Promise<Files | Finding[]> =>
    print(form.fileName, parts, async (paper) => {
      const html = htmlPage(paper.parts);
      const pdf = await printer.print(html, { date });
      return new Map<string, string | Uint8Array>([
        [`${form.fileName}.html`, html],
        [`${form.fileName}.pdf`, pdf],
      ]);
    }).catch((error: unknown) => refused(error, form));
  const bind = (whole: PageParts): Promise<Files> =>
    print(SUBMISSION, whole, async ({ parts, places }) => {
      const found = places ?? (await printer.placesOf(htmlPage(parts)));
      const html = htmlPage({ ...parts, body: withPageNumbers(parts.body, found) });
      return new Map([[`${SUBMISSION}.pdf`, await printer.print(html, { date })]]);
    });

  const [printed, whole] = await Promise.all([
    Promise.all(documents.map(printOne)),
    submission ? bind(submission).catch(orDocumentError) : new Map<string, Uint8Array>(),
  ]);
  const findings = printed.filter((each) => Array.isArray(each)).flat();
  if (findings.length > 0) return { files: new Map(), record, findings };
  // What the whole is refused for, a document in it is refused for as well, and there it says in which template.
  if (whole instanceof DocumentError) throw whole;
  const files = [...printed.filter((each) => each instanceof Map), whole].flatMap((each) => [...each]);
  return { files: new Map(files), record, findings };
}

/** What a document is on paper: its tables come apart where pages begin, and where its links lead to may be known. */
interface Paper {
  readonly parts: PageParts;
  readonly places?: Places;
}

/** Makes a document's files of it. */
type Make = (paper: Paper) => Promise<Files>;

async function onPaper(parts: PageParts, printer: LazyPrinter): Promise<Paper> {
  const { body, ...more } = await paginate(parts.body, (each) => printer.placesOf(htmlPage({ ...parts, body: each })));
  return { parts: { ...parts, body }, ...more };
}

function orDocumentError(error: unknown): DocumentError {
  if (!(error instanceof DocumentError)) throw error;
  return error;
}

/** What a document asked for comes from its template or the style sheet: all else is escaped on the way in. */
function refused(error: unknown, { template }: DocumentForm): Finding[] {
  const { complaints } = orDocumentError(error);
  const top = { file: template.path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return complaints.map((complaint) => finding("JX509", top, complaint));
}
