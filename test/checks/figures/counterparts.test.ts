import { describe, expect, test } from "vitest";
import { place } from "../../figures/figures-of.ts";
import { targetOf } from "../department/target-of.ts";
import { checkCounterparts } from "./balances.ts";
import { COUNTERPART, figures } from "./sample-counterpart.ts";

function reported(indicator: string, result: string) {
  return checkCounterparts([targetOf(`产出 质量 ${indicator}`, "≤100%", result)], [COUNTERPART], figures);
}

describe("an indicator that repeats a figure", () => {
  test("and says another number is reported with both, at its result and at what the figure comes from", () => {
    const [finding] = reported("“三公”经费控制率", "=100%");
    expect(finding).toMatchObject({
      code: "GJ-41",
      own: { severity: "warning" },
      message: "两处的控制率一致：不成立。““三公”经费控制率”的完成值是 100%，控制率 是 ≈41.629630%",
      hint: "引用",
      range: place("indicators.yaml"),
    });
    expect(finding?.related?.map(({ message }) => message)).toEqual(["支出 是 112400元", "预算 是 27万元"]);
  });

  test.each(["=41.63%", "=控制率", "=支出 ÷ 预算", "=41.6296%"])("may say %s", (result) => {
    expect(reported("三公经费控制率", result)).toEqual([]);
  });

  test.each(["=42%", "=41.6%", "=41.62%"])("may not say %s", (result) => {
    expect(reported("三公经费控制率", result)).toHaveLength(1);
  });
});

test.each([
  ["三公接待控制率", "=100%"],
  ["三公变动率", "=100%"],
  ["三公经费控制率", "=27万元"],
  ["三公经费控制率", "全部完成"],
])("%s of %s is none", (indicator, result) => {
  expect(reported(indicator, result)).toEqual([]);
});
