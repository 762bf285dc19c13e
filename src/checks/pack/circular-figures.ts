import { circleFinding, orderFigures } from "../../figures/order-figures.ts";
import { circularFormula } from "../arising/circular-formula.ts";
import type { Check } from "../check.ts";
import type { PackSubject } from "./pack-subject.ts";

/** Derived figures that need each other, whatever departments fill in. */
export const circularFigures: Check<PackSubject, typeof circularFormula> = {
  entries: [circularFormula],
  find: ({ pack }) => orderFigures(new Map(pack.derived.map((each) => [each.path, each]))).circles.map(circleFinding),
};
