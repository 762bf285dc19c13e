import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import type { Reference } from "../../reading/parse-references.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import { MONEY, unitNames } from "../../values/quantities/units.ts";

/** An amount printed in 万元 with 元 behind it is wrong ten thousand times over: the unit in the sentence must be the style's. */
export function unitContradiction(
  { words }: Reference,
  printed: string,
  next: string | Reference | undefined,
  range: SourceRange,
): Finding | undefined {
  const [style = ""] = words;
  if (words.length !== 2 || !Object.hasOwn(PRINT_STYLES, style)) return undefined;
  const following = typeof next === "string" ? next.normalize("NFKC").trimStart() : "";
  const unit = PRINT_STYLES[style]?.unitAfter;
  if (!unit) {
    const doubled = unitNames().find((name) => printed.endsWith(name) && following.startsWith(name));
    return doubled
      ? finding("JX507", range, `按${style}打印的数已经带着“${doubled}”，后面又写了一遍`, `删去后面的“${doubled}”`)
      : undefined;
  }
  const written = unitNames(MONEY).find((name) => following.startsWith(name));
  if (written === unit) return undefined;
  const problem = written ? `后面写的单位却是“${written}”` : "后面没有写单位";
  return finding("JX507", range, `按${style}打印的数，${problem}`, `写成 {{${words.join(" ")}}}${unit}`);
}
