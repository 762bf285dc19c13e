import type { OutputFile } from "../outputs/output.ts";
import { DocumentError } from "../printing/document-error.ts";
import { type TooWide, TooWideError } from "../printing/too-wide-error.ts";
import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import type { SourceFile } from "../reading/source-file.ts";

/** A file that a browser would not print, because of what is in it. */
export interface Refused {
  readonly file: Pick<OutputFile, "name" | "document">;
  readonly error: DocumentError | TooWideError;
}

/** Where printed words were written; of those that aren't found, and of none, in the document's template or else in the pack. */
export type LocateWords = (words: string, template?: SourceFile) => SourceRange;

/** What was thrown because of a document; what the machine or we are to blame for is thrown on. */
export function orRefusal(error: unknown): Refused["error"] {
  if (error instanceof DocumentError || error instanceof TooWideError) return error;
  throw error;
}

/**
 * What has to be mended for everything to be printed.
 *
 * Throws what the file that holds all documents asks for and none of them does: what a document asks for, it is refused for as
 * well, and there it says in which template.
 */
export function refusedFindings(refused: readonly Refused[], locate: LocateWords): Finding[] {
  const single = refused.filter(({ file }) => file.document);
  // Files of one document can be refused for one reason.
  const reasons = new Map((single.length > 0 ? single : refused).toReversed().map((each) => [each.error, each.file]));
  return [...reasons].toReversed().flatMap(([error, { name, document }]) => {
    const locateHere = (words: string) => locate(words, document?.template);
    if (error instanceof TooWideError) return tooWide(error, locateHere, name);
    if (!document) throw error;
    return error.complaints.map((complaint) => finding("JX509", locateHere(""), complaint));
  });
}

const NO_ROOM: Readonly<Record<TooWide["place"], string>> = {
  page: "太宽，一行放不下",
  table: "所在的表比版心宽",
  cell: "比所在的栏宽，会印到旁边的字上",
};

function tooWide({ found }: TooWideError, locate: (words: string) => SourceRange, name: string): Finding[] {
  if (found.length === 0) return [finding("JX513", locate(""), `${name} 里有内容比版心宽，整份文件都会缩小`)];
  return found.map(({ words, place, millimetres }) =>
    finding("JX513", locate(words), `${name} 里“${words}”${NO_ROOM[place]}，多出 ${Math.ceil(millimetres)} 毫米`),
  );
}
