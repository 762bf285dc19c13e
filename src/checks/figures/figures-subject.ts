import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { DeclaredFigure } from "../../figures/declared-figures.ts";
import type { Figure } from "../../figures/figure.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import type { PackReference } from "../../pack/pack-references.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import type { Slip } from "./slips/find-slips.ts";

/** What the checks of figures look at: all figures of a department, computed, and what the form says of them. */
export interface FiguresSubject {
  readonly figures: FigureTable;
  /** Those that the department wrote itself. */
  readonly own: readonly Figure[];
  readonly targets: readonly IndicatorTarget[];
  /** The form's places for figures, by their names. */
  readonly declared: ReadonlyMap<string, DeclaredFigure>;
  /** Every name that the form uses, with the unit it is printed in. */
  readonly references: readonly PackReference[];
  readonly pack: FormPack;
  /** Amounts that were probably typed in the wrong unit. */
  readonly slips: readonly Slip[];
  /** The report, if there is one. */
  readonly report?: SourceFile;
}
