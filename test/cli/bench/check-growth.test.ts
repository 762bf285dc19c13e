import { expect, test } from "vitest";
import { growthRow } from "../../../src/cli/bench/rows/check.ts";

test("what one department more costs is compared from one crowd to the next", () => {
  const even = growthRow("核对", [500, 590, 1490, 10_490], 15);
  expect(even).toMatchObject({ ours: "10 毫秒", other: "10 毫秒", ratio: "1.00", aim: { isMet: true } });
});

test.each<[what: string, times: number[]]>([
  ["costs more and more", [500, 590, 1490, 13_190]],
  ["costs too much, though evenly", [500, 680, 2480, 20_480]],
])("a check that %s isn't as it should be", (_, times) => {
  expect(growthRow("核对", times, 15).aim?.isMet).toBe(false);
});
