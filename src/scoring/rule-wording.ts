import { pointsOf, type Quantity } from "../values/quantities/quantity.ts";
import type { Row } from "./row.ts";

/** The numbers of a rule, as the printed wording beside it (评价标准) should have them. */
export interface RuleWording {
  /** Where points are taken off for lying over or under a standard: the standard, which must be named, and the side. */
  readonly standard: { readonly value: Quantity; readonly side: "over" | "under" } | undefined;
  /** The other numbers that must be named. */
  readonly due: readonly Quantity[];
  /** Numbers that may be named as well. */
  readonly allowed: readonly Quantity[];
}

/** The points of a row, and none at all: 计8分, 不得分. Most wordings may say so, whatever their rule. */
export function allOrNothing({ points }: Row): Quantity[] {
  return [pointsOf(points), pointsOf(0)];
}
