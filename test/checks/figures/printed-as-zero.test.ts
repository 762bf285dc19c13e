import { expect, test } from "vitest";
import { printedAsZero } from "../../../src/checks/figures/printed-as-zero.ts";
import { unitNamed } from "../../../src/values/quantities/units.ts";
import { place, tableOf } from "../../figures/figures-of.ts";

const figures = tableOf({
  接待费: "3.62元",
  购置费: "7.62万元",
  合计: "=接待费 + 购置费",
  率: "=接待费 ÷ 购置费",
  结余: "0元",
  利息: "80元",
  满意度: "0.001%",
  人数: "3人",
});

test.each<[what: string, printed: readonly [unit: string, name: string][], found: readonly string[]]>([
  ["by itself", [["万元", "接待费"]], ["接待费"]],
  ["as part of a sum", [["万元", "合计"]], ["接待费"]],
  ["a rate", [["%", "满意度"]], ["满意度"]],
  [
    "shown elsewhere",
    [
      ["万元", "合计"],
      ["元", "接待费"],
    ],
    [],
  ],
  ["of another kind than is printed", [["%", "率"]], []],
  [
    "nothing, or as much as can be seen",
    [
      ["万元", "结余"],
      ["万元", "利息"],
      ["人", "人数"],
    ],
    [],
  ],
])("what is something and prints as nothing: %s", (_, printed, found) => {
  const references = printed.map(([unit, name]) => ({
    of: "figure" as const,
    unit: unitNamed(unit),
    name,
    range: place("a.hbs"),
  }));
  expect(printedAsZero.find({ references, figures, pack: { rateDecimals: 2 } }).map(({ about }) => about)).toEqual(
    found,
  );
});

test("what is only computed with is not printed", () => {
  const references = [{ of: "figure" as const, name: "接待费", range: place("a.yaml") }];
  expect(printedAsZero.find({ references, figures, pack: { rateDecimals: 2 } })).toEqual([]);
});
