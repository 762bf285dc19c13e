import { isFault, parseQuantity, type QuantityFault } from "../../values/quantities/parse-quantity.ts";
import { suggestQuantity } from "../../values/quantities/suggest-quantity.ts";
import { unitNames } from "../../values/quantities/units.ts";
import { type Finding, finding, type Mend } from "../finding.ts";
import type { YamlPath, YamlSource } from "../yaml/yaml-source.ts";
import { subject } from "./wording.ts";

/** The kind of a place that takes a quantity of any dimension. */
const ANY = "数量";

/** Says why what stands at a path is not the quantity due there; `kind` is a dimension's name, or ANY. */
export function wrongQuantityFinding(yaml: YamlSource, path: YamlPath, kind: string): Finding {
  const range = yaml.rangeOf(path);
  const text = yaml.textAt(path);
  if (text === undefined) return finding("JX302", range, `${subject(path)}要写一个数量`, `例如 ${example("27", kind)}`);
  const quantity = parseQuantity(text);
  if (isFault(quantity)) return quantityFinding(quantity, range, kind);
  if (quantity.unit.dimension === kind) {
    return quantity.amount.isNegative()
      ? finding(
          "JX302",
          range,
          `${subject(path)}不能是负数，写的是“${text}”`,
          `核对正负号；不是减少的数，写成 ${text.replace(/^-/u, "")}`,
        )
      : finding("JX302", range, `${subject(path)}要的是整数，写的是“${text}”`, `例如 ${example("1", kind)}`);
  }
  return finding(
    "JX303",
    range,
    `${subject(path)}要的是${kind}，“${text}”是${quantity.unit.dimension}`,
    `单位用${unitNames(kind).join("、")}`,
  );
}

/** The finding for a text that is no quantity. */
export function quantityFinding(fault: QuantityFault, range: Finding["range"], kind = ANY): Finding {
  switch (fault.kind) {
    case "bare-number":
      return finding(
        "JX301",
        range,
        `“${fault.text}”没有写单位`,
        `写成 ${example(fault.text, kind)}`,
        withUnit(fault, kind),
      );
    case "unknown-unit":
      return finding("JX302", range, `“${fault.text}”的单位不认识`, ...suggest(fault, kind));
    case "malformed":
      return finding("JX302", range, `“${fault.text}”不是数量的写法`, ...suggest(fault, kind));
  }
}

function suggest(fault: QuantityFault, kind: string): [hint: string, mend?: Mend] {
  const text = suggestQuantity(fault.text, kind === ANY ? undefined : kind);
  if (text === undefined) return [`写成半角数字紧跟单位，例如 ${example("27", kind)}`];
  return fault.kind === "unknown-unit" ? [`是不是 ${text}？`, { text, isGuess: true }] : [`写成 ${text}`, { text }];
}

/** The number with its unit, where there is but one that it can be. */
function withUnit(fault: QuantityFault, kind: string): Mend | undefined {
  const [unit, ...others] = unitNames(kind);
  return unit === undefined || others.length > 0 ? undefined : { text: fault.text + unit };
}

function example(number: string, kind: string): string {
  const units = unitNames(kind);
  const shown = units.includes("万元") ? ["元", "万元"] : units.length > 0 ? units.slice(0, 1) : ["万元", "人", "%"];
  return shown.map((unit) => number + unit).join(" 或 ");
}
