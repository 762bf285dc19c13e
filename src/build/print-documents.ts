import { join } from "node:path";
import type { FinishedDocument } from "../documents/finish-document.ts";
import { withPageNumbers } from "../documents/front-pages.ts";
import { htmlPage, type PageParts } from "../documents/html-page.ts";
import type { Places } from "../documents/pagination/find-pages.ts";
import { type Layout, layOut } from "../documents/pagination/layout.ts";
import { paginate } from "../documents/pagination/paginate.ts";
import type { DocumentForm } from "../pack/form-pack.ts";
import { SUBMISSION } from "../pack/load-pack-file.ts";
import { DocumentError } from "../printing/document-error.ts";
import type { PdfDate } from "../printing/fixed-dates.ts";
import { PRINTING_VERSION } from "../printing/printing-version.ts";
import { type TooWide, TooWideError } from "../printing/too-wide-error.ts";
import { type Finding, finding, type SourceRange } from "../reading/findings/finding.ts";
import type { SourceFile } from "../reading/source-file.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { hashOf, type Printed, printedBefore } from "./printed.ts";

/** All that a department hands in: each document, and where the pack has it so, the file that holds them all. */
export interface FinishedSet {
  readonly documents: readonly FinishedDocument[];
  readonly submission?: PageParts;
}

/** The files to hand in, what each PDF was printed from, and what the browser refused. */
export interface PrintedDocuments {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly record: ReadonlyMap<string, Printed>;
  readonly findings: readonly Finding[];
}

/** What a PDF is made of: a page, whose body comes apart where the printer would begin a new one. */
export interface Printable {
  readonly body: string;
  readonly onPaper: (body: string) => string;
  /** What is put into the page once it is known where its targets lie. */
  readonly complete?: (body: string, places: Places) => string;
}

/** A PDF, and how the body came apart in it. */
interface Paper {
  readonly pdf: Uint8Array;
  readonly layout: Layout;
}

/** Where printed words were written; of those that aren't found, and of none, in the document's template or else in the pack. */
export type LocateWords = (words: string, template?: SourceFile) => SourceRange;

/** Prints the documents that have changed since they were last printed into the folder; of the others it takes what is there. */
export async function printDocuments(
  { documents, submission }: FinishedSet,
  date: PdfDate,
  folder: string,
  known: ReadonlyMap<string, Printed>,
  printer: LazyPrinter,
  locate: LocateWords,
): Promise<PrintedDocuments> {
  const record = new Map<string, Printed>();
  const print = async (fileName: string, printable: Printable): Promise<Paper> => {
    const name = `${fileName}.pdf`;
    const source = hashOf(printable.onPaper(printable.body), date, PRINTING_VERSION);
    const before = known.get(name);
    const kept = printedBefore(join(folder, name), before, source, printer.browser);
    if (kept && before) {
      record.set(name, before);
      return { pdf: kept, layout: before.layout };
    }
    const { pdf, layout } = await printNow(printable, date, printer);
    record.set(name, { source, browser: printer.browser ?? "", pdf: hashOf(pdf), layout });
    return { pdf, layout };
  };

  const printOne = async (document: FinishedDocument): Promise<[string, string | Uint8Array][] | Finding[]> => {
    const { form, body, onPaper, onScreen } = document;
    try {
      const { pdf, layout } = await print(form.fileName, { body, onPaper });
      return [
        [`${form.fileName}.html`, onScreen(layOut(body, layout))],
        [`${form.fileName}.pdf`, pdf],
      ];
    } catch (error) {
      return refused(error, form, locate);
    }
  };
  const bind = async (whole: PageParts): Promise<[string, Uint8Array][]> => {
    const { pdf } = await print(SUBMISSION, boundPages(whole));
    return [[`${SUBMISSION}.pdf`, pdf]];
  };

  const [printed, whole] = await Promise.all([
    Promise.all(documents.map(printOne)),
    submission ? bind(submission).catch(orRefusal) : [],
  ]);
  const findings = printed.flat().filter((each) => "code" in each);
  if (findings.length > 0) return { files: new Map(), record, findings };
  if (whole instanceof TooWideError)
    return { files: new Map(), record, findings: tooWide(whole, (words) => locate(words), SUBMISSION) };
  // What the whole is refused for, a document in it is refused for as well, and there it says in which template.
  if (whole instanceof DocumentError) throw whole;
  const files = printed.flat().filter((each) => Array.isArray(each));
  return { files: new Map([...files, ...whole]), record, findings };
}

/** What the file that holds all documents is made of. */
export function boundPages(whole: PageParts): Printable {
  return { body: whole.body, onPaper: (body) => htmlPage({ ...whole, body }), complete: withPageNumbers };
}

/** Prints a page once it is known how it comes apart, and what stands where. */
export async function printNow(
  { body, onPaper, complete }: Printable,
  date: PdfDate,
  printer: Pick<LazyPrinter, "print" | "placesOf">,
): Promise<Paper> {
  const find = (each: string) => printer.placesOf(onPaper(each));
  const { layout, places } = await paginate(body, find);
  const laidOut = layOut(body, layout);
  const whole = complete ? complete(laidOut, places ?? (await find(laidOut))) : laidOut;
  return { pdf: await printer.print(onPaper(whole), { date }), layout };
}

/** What was thrown because of the document, and not because of the machine or of us. */
function orRefusal(error: unknown): DocumentError | TooWideError {
  if (!(error instanceof DocumentError || error instanceof TooWideError)) throw error;
  return error;
}

/** What a document asked for comes from its template or the style sheet: all else is escaped on the way in. */
function refused(error: unknown, { template, fileName }: DocumentForm, locate: LocateWords): Finding[] {
  const refusal = orRefusal(error);
  if (refusal instanceof TooWideError) return tooWide(refusal, (words) => locate(words, template), fileName);
  return refusal.complaints.map((complaint) => finding("JX509", locate("", template), complaint));
}

const NO_ROOM: Readonly<Record<TooWide["place"], string>> = {
  page: "太宽，一行放不下",
  table: "所在的表比版心宽",
  cell: "比所在的栏宽，会印到旁边的字上",
};

function tooWide({ found }: TooWideError, locate: (words: string) => SourceRange, fileName: string): Finding[] {
  if (found.length === 0) return [finding("JX513", locate(""), `${fileName}.pdf 里有内容比版心宽，整份文件都会缩小`)];
  return found.map(({ words, place, millimetres }) =>
    finding(
      "JX513",
      locate(words),
      `${fileName}.pdf 里“${words}”${NO_ROOM[place]}，多出 ${Math.ceil(millimetres)} 毫米`,
    ),
  );
}
