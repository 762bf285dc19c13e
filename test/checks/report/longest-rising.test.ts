import { expect, test } from "vitest";
import { longestRising } from "../../../src/checks/report/longest-rising.ts";

test.each<[items: number[], staying: number[]]>([
  [[], []],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [2, 3, 1],
    [2, 3],
  ],
  [[2, 1], [2]],
  [
    [5, 1, 6, 2, 3],
    [1, 2, 3],
  ],
  [[1, 1], [1]],
])("of %j there stay %j", (items, staying) => {
  expect(longestRising(items, (item) => item)).toEqual(staying);
});
