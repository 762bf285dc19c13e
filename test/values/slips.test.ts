import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slipsOf } from "../../src/values/slips.ts";

function isSlip(one: string, other: string): boolean {
  const slips = new Set(slipsOf(other));
  return slipsOf(one).some((slip) => slips.has(slip));
}

describe("numbers of which one is a slip of the other", () => {
  test.each([
    ["6.35", "6.53"],
    ["68", "86"],
    ["1562.40", "1526.40"],
    ["5216", "5218"],
  ])("%s and %s", (one, other) => {
    expect(isSlip(one, other)).toBe(true);
  });

  test.each([
    ["27", "28"],
    ["635", "536"],
    ["5216", "6125"],
    ["5216", "52160"],
  ])("but not %s and %s", (one, other) => {
    expect(isSlip(one, other)).toBe(false);
  });
});

test("any two neighbouring digits changed round are one", () => {
  const changed = fc.array(fc.nat(9), { minLength: 2, maxLength: 9 }).chain((digits) =>
    fc.nat(digits.length - 2).map((at) => {
      const [one, other] = [digits[at] as number, digits[at + 1] as number];
      return [
        digits.join(""),
        digits
          .with(at, other)
          .with(at + 1, one)
          .join(""),
      ] as const;
    }),
  );
  fc.assert(fc.property(changed, ([one, other]) => isSlip(one, other)));
});
