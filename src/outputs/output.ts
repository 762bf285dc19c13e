import type { DepartmentData } from "../department/department-data.ts";
import type { ComposedDocument, ComposedSubmission } from "../documents/compose.ts";
import type { Fonts } from "../documents/fonts/open-fonts.ts";
import type { Layout } from "../documents/pagination/layout.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import type { ScoreSheet } from "../scoring/score.ts";

/** A department's evaluation of itself, with nothing wrong in it: what outputs are made from. */
export interface Evaluation {
  readonly year: string;
  readonly data: DepartmentData;
  readonly pack: FormPack;
  readonly figures: FigureTable;
  readonly sheet: ScoreSheet;
  readonly documents: readonly ComposedDocument[];
  readonly submission?: ComposedSubmission;
}

/** What a browser makes of the documents, once it has: outputs that need none of it don't wait. */
export interface Printed {
  /** How a document's tables come apart into pages. */
  layoutOf(document: DocumentForm): Promise<Layout>;
  /** A document as PDF; without one, the file that holds all of them. */
  pdfOf(document?: DocumentForm): Promise<Uint8Array>;
}

/** A file to be made. */
export interface OutputFile {
  readonly name: string;
  /** The document that it shows; absent if it is about all of them. */
  readonly document?: DocumentForm;
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * A kind of file that a build makes of an evaluation: the files there are to make, those of documents in the order of these. A new
 * kind is a file of its own and a line in `all.ts`.
 */
export type Output = (evaluation: Evaluation, printed: Printed, fonts: Fonts) => readonly OutputFile[];
