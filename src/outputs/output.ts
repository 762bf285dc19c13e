import type { DepartmentData } from "../department/department-data.ts";
import type { ComposedSubmission } from "../documents/compose.ts";
import type { Fonts } from "../documents/fonts/open-fonts.ts";
import type { Places } from "../documents/pagination/find-pages.ts";
import type { Layout } from "../documents/pagination/layout.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import type { Printer } from "../printing/printer.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import type { Paper, TypesetDocument } from "./page/typeset-document.ts";

/** A department's evaluation of itself, with nothing wrong in it: what outputs are made from. */
export interface Evaluation {
  readonly year: string;
  readonly data: DepartmentData;
  readonly pack: FormPack;
  readonly figures: FigureTable;
  readonly sheet: ScoreSheet;
  readonly documents: readonly TypesetDocument[];
  readonly submission?: ComposedSubmission;
}

/** How a paper comes apart into pages, and where its link targets lie then. */
export interface Pages {
  readonly layout: Layout;
  readonly places: () => Promise<Places>;
}

/** What a file may need to be made. */
export interface Resources {
  /** To know where its paper's pages begin. */
  readonly pages: Pages;
  /** A browser that prints. A file that needs one is made anew only once its paper is another. */
  readonly browser: Pick<Printer, "print">;
}

/** A file to be made. */
export interface OutputFile<Need extends keyof Resources = keyof Resources> {
  readonly name: string;
  /** The document that it shows; absent if it is about all of them. */
  readonly document?: DocumentForm;
  /** What is asked about in a browser; absent if nothing is. */
  readonly paper?: Paper;
  readonly make: (aids: Pick<Resources, Need>) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** A kind of file that a build makes of an evaluation. A new kind is a file of its own and a line in `all.ts`. */
export interface Output<Need extends keyof Resources = keyof Resources> {
  readonly needs: readonly Need[];
  /** The files there are to make, those of documents in the order of these. */
  readonly files: (evaluation: Evaluation, fonts: Fonts) => Promise<readonly OutputFile<Need>[]>;
}
