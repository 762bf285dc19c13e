import { type Finding, finding } from "../../reading/finding.ts";
import type { Reference } from "../../reading/parse-references.ts";
import { writeNumberReference, writeReference } from "../../reading/write-reference.ts";
import { unitBehind } from "../../values/quantities/unit-behind.ts";
import type { Around } from "./around.ts";
import type { Facts } from "./facts.ts";

/** Words that said how to print a figure before its unit did. */
const FORMER_STYLES = new Set(["百分比", "整数", "数值", "原样"]);

/** The finding for a reference that is written as it was before version 0.3, with the way it is written now. */
export function formerStyle(
  { unit = "", span }: Reference,
  name: string,
  { figures }: Facts,
  { behind, column, rangeOf }: Around,
): Finding | undefined {
  if (!FORMER_STYLES.has(unit)) return undefined;
  const value = figures.value(name);
  const isSaid = value?.kind === "quantity" && unitBehind(behind, value.quantity.unit) !== undefined;
  const now =
    value?.kind !== "quantity" || isSaid
      ? `{{${name}}}`
      : column === undefined
        ? writeReference(name, value.quantity)
        : writeNumberReference(name, column);
  const message = `不再写“${unit}”：数后面的单位说明怎样印`;
  const besides = "全部改写，运行 npm run upgrade";
  const mend = value?.kind === "quantity" ? { text: now, besides } : undefined;
  return finding("JX502", rangeOf(span), message, `写成 ${now}；${besides}`, mend);
}
