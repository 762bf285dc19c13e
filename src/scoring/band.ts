import type { Finding, SourceRange } from "../reading/finding.ts";
import { readQuantity } from "../reading/read-quantity.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import { holds } from "../values/formulas/evaluate.ts";
import type { Comparator } from "../values/formulas/syntax-tree.ts";
import type { Decimal } from "../values/quantities/decimal.ts";
import { printExact } from "../values/quantities/print-quantity.ts";
import { compare, type Quantity } from "../values/quantities/quantity.ts";

/** A stretch of values, `>0% 且 ≤10%`: every bound must hold of what lies in it. */
export interface Stretch {
  readonly bounds: readonly { readonly comparator: Exclude<Comparator, "≠">; readonly value: Quantity }[];
  readonly range: SourceRange;
}

/** A stretch of values with its points. */
export interface Band extends Stretch {
  readonly points: Decimal;
}

const COMPARATORS = { 等于: "=", 高于: ">", 不低于: "≥", 低于: "<", 不高于: "≤" } as const;

/** Reads the bounds of a stretch, `{ 高于: 0%, 不高于: 10% }`; keys that are no bounds are left alone. */
export function readStretch(cursor: YamlCursor, findings: Finding[]): Stretch {
  const bounds = Object.entries(COMPARATORS).filter(([key]) => cursor.has(key));
  return {
    bounds: bounds.map(([key, comparator]) => ({ comparator, value: readQuantity(cursor, key, findings) })),
    range: cursor.yaml.rangeOf(cursor.path),
  };
}

/** A stretch as a condition, `>0% 且 ≤10%`. */
export function describeStretch({ bounds }: Stretch): string {
  return bounds.map(({ comparator, value }) => comparator + printExact(value)).join(" 且 ");
}

/** Whether a value lies in a stretch. Throws DimensionMismatch. */
export function contains({ bounds }: Stretch, value: Quantity): boolean {
  return bounds.every((bound) => holds(bound.comparator, compare(value, bound.value)));
}
