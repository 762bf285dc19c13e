import { brokenAmong } from "../documents/fonts/broken-font.ts";
import type { Fonts } from "../documents/fonts/open-fonts.ts";
import { ROLES } from "../documents/fonts/role-fonts.ts";
import { SUBMISSION } from "../pack/load-pack-file.ts";
import { DocumentError } from "../printing/document-error.ts";
import { type TooWide, TooWideError } from "../printing/too-wide-error.ts";
import { type Finding, finding, type SourceRange } from "../reading/finding.ts";

/** Why a browser would not print a volume: because of what is in it. */
export type Refusal = DocumentError | TooWideError;

/** Where printed words were written; those that aren't found, in the template of the volume's part or else in the pack. */
export type LocateWords = (words: string, part?: string) => SourceRange;

/** What was thrown because of a volume; what the machine or we are to blame for is thrown on. */
export function orRefusal(error: unknown): Refusal {
  if (error instanceof DocumentError || error instanceof TooWideError) return error;
  throw error;
}

/**
 * Throws EnvironmentError if the browser didn't take one of the fonts that the roles of a form are set in: such a font comes from a
 * file on this machine, and the form isn't to blame.
 */
export function throwBrokenFont(refusals: readonly Refusal[], fonts: Fonts): void {
  const complaints = refusals.flatMap((refusal) => (refusal instanceof DocumentError ? refusal.complaints : []));
  const role = ROLES.find((each) => complaints.some(({ words }) => words === each));
  if (role !== undefined) throw brokenAmong(fonts.all(role));
}

/** What has to be mended for everything to be printed. */
export function refusedFindings(refusals: readonly Refusal[], locate: LocateWords): Finding[] {
  const complaints = refusals.flatMap((refusal) => (refusal instanceof DocumentError ? refusal.complaints : []));
  const tooWide = refusals.flatMap((refusal) => (refusal instanceof TooWideError ? refusal.found : []));
  // What is too wide in a document is so in the file that holds all of them as well.
  const own = tooWide.filter(({ part }) => part !== SUBMISSION);
  const found = [
    ...complaints.map(({ message, words }) => finding("JX509", locate(words), message)),
    ...(own.length > 0 ? own : tooWide).map((each) =>
      finding("JX513", locate(each.words, each.part), sayTooWide(each)),
    ),
  ];
  return [...new Map(found.map((each) => [each.message, each])).values()];
}

const NO_ROOM: Readonly<Record<Exclude<TooWide["place"], "document">, string>> = {
  page: "太宽，一行放不下",
  table: "所在的表比版心宽",
  cell: "比所在的栏宽，会印到旁边的字上",
};

function sayTooWide({ words, place, part, millimetres }: TooWide): string {
  // A part that is no document, such as the cover, is in the file that holds all.
  const file = `${part.split(".")[0]}.pdf`;
  if (place === "document") return `${file} 里有内容比版心宽，整份文件都会缩小`;
  return `${file} 里“${words}”${NO_ROOM[place]}，多出 ${Math.ceil(millimetres)} 毫米`;
}
