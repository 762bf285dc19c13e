import { Decimal } from "../values/quantities/decimal.ts";
import { isFault, parseQuantity } from "../values/quantities/parse-quantity.ts";
import { type Quantity, quantityOf } from "../values/quantities/quantity.ts";
import { POINTS, RATIO, unitNamed } from "../values/quantities/units.ts";
import { type Finding, finding } from "./finding.ts";
import { quantityFinding } from "./schema/quantity-findings.ts";
import type { YamlCursor } from "./yaml/yaml-cursor.ts";

/** The quantity under a key, typed out (no formula); what is wrong with it goes to `findings`, and nothing takes its place but 0. */
export function readQuantity(cursor: YamlCursor, key: string, findings: Finding[]): Quantity {
  const quantity = parseQuantity(cursor.text(key));
  if (!isFault(quantity)) return quantity;
  findings.push(quantityFinding(quantity, cursor.yaml.rangeOf([...cursor.path, key])));
  return quantityOf(0, unitNamed("%"));
}

/** The points under a key. */
export function readPoints(cursor: YamlCursor, key: string, findings: Finding[]): Decimal {
  const quantity = readQuantity(cursor, key, findings);
  if (quantity.unit.dimension === POINTS) return quantity.amount;
  if (quantity.unit.dimension !== RATIO)
    findings.push(
      finding("JX303", cursor.yaml.rangeOf([...cursor.path, key]), `“${key}”要的是分数`, "写成数字加分，例如 5分"),
    );
  return new Decimal(0);
}
