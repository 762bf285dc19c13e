import { describe, expect, test } from "vitest";
import { instanceDeduction } from "../../../src/scoring/rules/instance-deduction.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { evidenceOf, rowOf, settled, textsOf } from "../sample-rubric.ts";

const rule = { kind: "instance-deduction", points: new Decimal(2) } as const;

/** What eight points leave of so many cases, each number one matter. */
function award(...counts: number[]) {
  const instances = counts.map((count, index) => ({ matter: `事项${index + 1}`, count: new Decimal(count) }));
  return instanceDeduction.score(rule, evidenceOf({ instances }), rowOf("8"));
}

describe("8分，每出现一例不符合要求的扣2分，扣完为止", () => {
  test.each<[counts: number[], score: string]>([
    [[], "8"],
    [[0], "8"],
    [[1], "6"],
    [[2], "4"],
    [[1, 2], "2"],
    [[3], "2"],
    [[4], "0"],
    [[5], "0"],
    [[1, 1, 1, 1, 1, 1], "0"],
    [[1000], "0"],
  ])("%j cases: %s", (counts, score) => {
    expect(settled(award(...counts), "8")).toBe(score);
  });
});

test("each matter is named before the sum", () => {
  expect(textsOf(award(1, 2))).toEqual([
    "不符合要求 1 例：事项1",
    "不符合要求 2 例：事项2",
    "共 3 例，每例扣 2 分，扣 6 分",
  ]);
  expect(textsOf(award())).toEqual(["没有不符合要求的情况，不扣分"]);
});
