import { Decimal as Base } from "decimal.js";

/**
 * The one decimal type of the program: 60 significant digits, half up.
 *
 * Why: a quotient such as 11.24 ÷ 27 has no end; 60 digits keep every amount of 元 exact and leave rounding to printing.
 */
export const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_UP, toExpNeg: -1000, toExpPos: 1000 });
export type Decimal = Base;
