import type { FigureTable } from "../../figures/figure-table.ts";
import type { OfIndicator } from "../../reading/parse-references.ts";
import type { Printed } from "../printed-text.ts";

/** What texts and templates may refer to: figures, plain facts (the year, the names, the total), and what there is to say of each indicator. */
export interface Facts {
  readonly figures: FigureTable;
  readonly plain: ReadonlyMap<string, Printed>;
  readonly ofIndicators: Readonly<Record<OfIndicator, ReadonlyMap<string, Printed>>>;
}
