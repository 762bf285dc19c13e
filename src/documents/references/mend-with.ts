import type { Mend } from "../../reading/finding.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { Around } from "./around.ts";

/** What takes the place of a reference and of a unit so long behind it, which must stand in the same text. */
export function mendWith(
  text: string,
  { start, end }: Span,
  length: number,
  { rangeOf, room = 0 }: Around,
): Mend | undefined {
  return length > room ? undefined : { text, at: rangeOf({ start, end: end + length }) };
}
