import type { Figure } from "../figures/figure.ts";
import type { Counterpart } from "../figures/relations/counterpart.ts";
import type { Relation } from "../figures/relations/relation.ts";
import type { SourceRange } from "../reading/finding.ts";
import type { LevelSetting } from "../reading/level-settings.ts";
import type { Block } from "../reading/passage.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import type { SourceFile } from "../reading/source-file.ts";
import type { Rubric } from "../scoring/rubric.ts";
import type { Grade } from "../scoring/score-sheet.ts";
import type { Quantity } from "../values/quantities/quantity.ts";

/** The forms of one year and place, as data: all that differs between two counties is in here. */
export interface FormPack {
  /** The folder's name under templates/ and schema/. */
  readonly id: string;
  /** What people call it: its place, purpose and year. */
  readonly name: string;
  readonly documents: readonly DocumentForm[];
  /** The file that holds all documents; without it none is made. */
  readonly submission?: SubmissionForm;
  readonly page: PageSetup;
  readonly fonts: readonly FontUse[];
  /** How many decimals its documents print of rates. */
  readonly rateDecimals: number;
  readonly derived: readonly Figure[];
  /** Each with the place of its lower bound. */
  readonly grades: readonly (Grade & { readonly range: SourceRange })[];
  /** The deviation from its target, a ratio, from which on an indicator must give a reason, as one that misses its target must. */
  readonly reasonDue?: Quantity;
  readonly outline: readonly OutlineEntry[];
  readonly rubric: Rubric;
  readonly relations: readonly Relation[];
  readonly counterparts: readonly Counterpart[];
  /** The levels that the form sets for checks. */
  readonly levels: readonly LevelSetting[];
  /** What the form prints of its own, to be held against the year it is used for. */
  readonly printed: readonly Block[];
  readonly style: string;
}

/** The codes that a form gives its own cross-checks. */
export function formCodes({ relations, counterparts }: Pick<FormPack, "relations" | "counterparts">): string[] {
  return [...relations, ...counterparts].map(({ code }) => code);
}

/** One document of the set: the name of its files, what is printed above it, and its template. */
export interface DocumentForm {
  readonly fileName: string;
  readonly title: ReferencingText;
  readonly attachment: string;
  readonly landscape: boolean;
  /** Whether it is the cover of them all. */
  readonly cover: boolean;
  readonly template: SourceFile;
}

/** What the file with all documents in it says on its cover. */
export interface SubmissionForm {
  readonly title: ReferencingText;
  readonly date?: ReferencingText;
}

/** Paper, margins (CSS lengths) and what the page number looks like: the text before and after it. */
export interface PageSetup {
  readonly paper: string;
  readonly margins: { readonly top: string; readonly right: string; readonly bottom: string; readonly left: string };
  readonly pageNumber: { readonly before: string; readonly after: string };
}

/** The elements, by CSS selector, that are set in the font of a role. */
export interface FontUse {
  readonly role: string;
  readonly selector: string;
}

/** A heading that the report must have, with those below it. */
export interface OutlineEntry {
  readonly title: string;
  /** What the part below it must state: names of figures. */
  readonly states: readonly string[];
  /** Whether it may say that there is nothing to say. */
  readonly mayBeNone: boolean;
  readonly below: readonly OutlineEntry[];
  readonly range: SourceRange;
}
