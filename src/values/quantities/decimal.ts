import { Decimal as Base } from "decimal.js";

/**
 * The one decimal type of the program: 100 significant digits, half up.
 *
 * Why: a quotient such as 11.24 ÷ 27 has no end; 100 digits keep sums of any
 * amounts that can be written exact and leave rounding to printing.
 */
export const Decimal = Base.clone({ precision: 100, rounding: Base.ROUND_HALF_UP, toExpNeg: -1000, toExpPos: 1000 });
export type Decimal = Base;
