import { expect, test } from "vitest";
import { saysTheSame } from "../../../src/values/quantities/same-as-printed.ts";
import { quantity } from "../../scoring/sample-rubric.ts";

test.each([
  ["11.24万元", "112400元", true],
  ["11.24万元", "112449.99元", true],
  ["11.24万元", "112450元", false],
  ["11.240万元", "112404.99元", true],
  ["112400元", "112400.004元", true],
  ["42%", "41.63%", false],
  ["41.63%", "41.6296%", true],
  ["0.4163倍", "41.63%", true],
])("%s for %s: %s", (said, model, same) => {
  expect(saysTheSame(quantity(said), quantity(model))).toBe(same);
});

test("a rate says the same as it is printed, where forms print fewer decimals as well", () => {
  const says = (decimals: number) => saysTheSame(quantity("41.6%"), quantity("41.63%"), decimals);
  expect([says(2), says(1)]).toEqual([false, true]);
  expect(saysTheSame(quantity("11.2万元"), quantity("11.24万元"), 1)).toBe(false);
});
