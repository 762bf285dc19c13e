import { expect, test } from "vitest";
import { inTurn, median } from "../../../src/cli/bench/measure.ts";

test.each<[measured: number[], middle: number]>([
  [[5], 5],
  [[9, 1, 5], 5],
  [[4, 1, 9, 2], 3],
])("the middle of %j is %j", (measured, middle) => {
  expect(median(measured)).toBe(middle);
});

test("what is compared is measured by turns, so often as is asked for", async () => {
  const order: string[] = [];
  const answers = { bare: [10, 30, 20], ours: [1, 2, 300] };
  const measure = (name: keyof typeof answers) => async () => {
    order.push(name);
    return answers[name].shift() as number;
  };
  const times = await inTurn({ bare: measure("bare"), ours: measure("ours") }, { rounds: 3, patience: 60_000 });
  expect(order).toEqual(["bare", "ours", "bare", "ours", "bare", "ours"]);
  expect(times).toEqual({ bare: 20, ours: 2 });
});

test("without patience it is measured once", async () => {
  let runs = 0;
  await inTurn({ slow: async () => ++runs }, { rounds: 5, patience: 0 });
  expect(runs).toBe(1);
});
