import { expect, test } from "vitest";
import { raiseLastCount } from "../../../src/cli/bench/departments/raise-last-count.ts";
import { varyFigures } from "../../../src/cli/bench/departments/vary-figures.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { MONEY, RATIO } from "../../../src/values/quantities/units.ts";

const factors = ({ dimension }: { dimension: string }) =>
  new Decimal(dimension === MONEY ? "0.7" : dimension === RATIO ? 1 : 3);

test("amounts are multiplied exactly, and formulas, rates and sentences stay", () => {
  const text =
    "支出: { 预算: 7363970.38元, 实际: =支出.预算 }\n人数: ≥25人 # 说明\n比率: 98%\n说明: 共3个方面\n3人: 是\n";
  expect(varyFigures(text, factors)).toBe(
    "支出: { 预算: 5154779.266元, 实际: =支出.预算 }\n人数: ≥75人 # 说明\n比率: 98%\n说明: 共3个方面\n3人: 是\n",
  );
});

test("a single figure that counts something is raised", () => {
  expect(raiseLastCount("人员: { 编制: 25人, 在职: 24人 }\n金额: 3元\n比率: 5%\n")).toBe(
    "人员: { 编制: 25人, 在职: 25人 }\n金额: 3元\n比率: 5%\n",
  );
  expect(() => raiseLastCount("金额: 3元\n")).toThrow("no figure counts anything");
});
