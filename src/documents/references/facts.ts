import type { FigureTable } from "../../figures/figure-table.ts";
import type { OfIndicator } from "../../reading/parse-references.ts";
import type { Printed } from "../printed-text.ts";

/** What texts and templates may refer to: figures, plain facts (the year, the names, the total), and what there is to say of each indicator. */
export interface Facts {
  readonly figures: FigureTable;
  /** How many decimals are printed of rates. */
  readonly rateDecimals: number;
  readonly plain: ReadonlyMap<string, Printed>;
  readonly ofIndicators: Readonly<Record<OfIndicator, ReadonlyMap<string, Printed>>>;
}
