import { isScalar, parseDocument, type Scalar, visit } from "yaml";
import { Decimal } from "../../../values/quantities/decimal.ts";
import { splitNumber } from "../../../values/quantities/parse-quantity.ts";
import { findUnit, MONEY, POINTS, RATIO } from "../../../values/quantities/units.ts";

/**
 * Changes a single figure: the last of those that count something is one more.
 *
 * Why one that counts: amounts of money add up to others, and would no longer.
 */
export function raiseLastCount(figures: string): string {
  const document = parseDocument(figures);
  let last: Scalar<string> | undefined;
  visit(document, {
    Scalar: (key, node) => {
      if (key !== "key" && isScalar<string>(node) && typeof node.value === "string" && isCount(node.value)) last = node;
    },
  });
  const { number, unitName } = splitNumber(last?.value ?? "") ?? {};
  if (!last || number === undefined) throw new Error("no figure counts anything");
  last.value = `${new Decimal(number).plus(1).toFixed()}${unitName}`;
  return document.toString({ lineWidth: 0 });
}

function isCount(text: string): boolean {
  const unit = findUnit(splitNumber(text)?.unitName ?? "");
  return unit !== undefined && ![MONEY, RATIO, POINTS].includes(unit.dimension);
}
