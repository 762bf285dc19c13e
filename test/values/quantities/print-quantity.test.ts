import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { isFault, parseQuantity } from "../../../src/values/quantities/parse-quantity.ts";
import {
  comesTo,
  printAsWritten,
  printDigits,
  printExact,
  printIn,
  printLike,
  printNumber,
  printRounded,
  roundedAway,
} from "../../../src/values/quantities/print-quantity.ts";
import { add, divide, numberIn, type Quantity, quantityOf, ratioOf } from "../../../src/values/quantities/quantity.ts";
import { unitNamed, unitNames } from "../../../src/values/quantities/units.ts";
import { DECIMALS, quantityIn, scaled, writtenNumber } from "./arbitraries.ts";

function read(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (isFault(quantity)) throw new Error(text);
  return quantity;
}

/** What is printed of a quantity in a unit; by default in its own. */
function print(unit: string, quantity: Quantity): string {
  return printIn(quantity, unit === "" ? quantity.unit : unitNamed(unit));
}

describe("the number of a quantity in a unit", () => {
  test.each([
    ["元", "7363970.38元", "7363970.38"],
    ["元", "27万元", "270000.00"],
    ["万元", "7363970.38元", "736.40"],
    ["万元", "567246.59元", "56.72"],
    ["万元", "0元", "0.00"],
    ["亿元", "7363970.38元", "0.07"],
    ["%", "98.5%", "98.50"],
    ["%", "5‰", "0.50"],
    ["个百分点", "1倍", "100.00"],
    ["期", "17期", "17"],
    ["人", "2000.5人", "2000.5"],
    ["公里", "2500米", "2.5"],
    ["吨", "0.50吨", "0.5"],
  ])("%s of %s is %s", (unit, text, printed) => {
    expect(print(unit, read(text))).toBe(printed);
  });

  test("the published rate 11.24 ÷ 27 is 41.63%, not 42%", () => {
    const rate = divide(read("11.24万元"), read("27万元"));
    expect(print("%", rate)).toBe("41.63");
    expect(printAsWritten(rate)).toBe("41.63%");
  });

  test("as it is typed it has no idle zeros, and its unit behind it", () => {
    const typed = ["27万元", "-3.50万元", "2000人次", "-0.00元"].map((text) => printAsWritten(read(text)));
    expect(typed).toEqual(["27万元", "-3.5万元", "2000人次", "0元"]);
    expect(printAsWritten(divide(read("25人"), read("25人")))).toBe("100%");
  });
});

describe("rounding is half up", () => {
  test.each([
    ["元", "1.005元", "1.01"],
    ["元", "1.0049999999999999999999元", "1.00"],
    ["元", "2.675元", "2.68"],
    ["元", "0.005元", "0.01"],
    ["元", "0.0049元", "0.00"],
    ["元", "-1.005元", "-1.01"],
    ["元", "-1.0049元", "-1.00"],
    ["元", "-0.005元", "-0.01"],
    ["元", "-0.0049元", "0.00"],
    ["万元", "50元", "0.01"],
    ["万元", "49.99元", "0.00"],
    ["万元", "-49.99元", "0.00"],
    ["万元", "9999950元", "1000.00"],
    ["%", "0.005%", "0.01"],
    ["%", "99.995%", "100.00"],
    ["%", "99.99499%", "99.99"],
    ["%", "-0.001%", "0.00"],
  ])("%s of %s is %s", (style, text, printed) => {
    expect(print(style, read(text))).toBe(printed);
  });

  test("as it is done with whole numbers, for any amount of 元", () => {
    const cents = 10n ** BigInt(DECIMALS - 2);
    const halfUp = (size: bigint) => (size < 0n ? -((-size + cents / 2n) / cents) : (size + cents / 2n) / cents);
    fc.assert(
      fc.property(writtenNumber, (number) => {
        const printed = print("元", quantityOf(number, unitNamed("元")));
        expect(scaled(printed, 2)).toBe(halfUp(scaled(number)));
      }),
      { numRuns: 500 },
    );
  });

  test("is done to the total and not to its parts", () => {
    const parts = [read("0.004元"), read("0.004元"), read("0.004元")];
    expect(parts.map((part) => print("元", part))).toEqual(["0.00", "0.00", "0.00"]);
    expect(print("元", parts.reduce(add))).toBe("0.01");
  });
});

describe("whatever is printed", () => {
  const awkward = fc.oneof(
    quantityIn(),
    fc
      .tuple(fc.constantFrom("-", ""), fc.integer({ min: 1, max: 29 }), fc.nat(9))
      .map(([sign, zeros, digit]) => read(`${sign}0.${"0".repeat(zeros)}${digit}元`)),
    fc
      .tuple(fc.constantFrom("-", ""), fc.integer({ min: 16, max: 29 }))
      .map(([sign, zeros]) => read(`${sign}1${"0".repeat(zeros)}万元`)),
    fc
      .tuple(writtenNumber, fc.integer({ min: 1, max: 999 }))
      .map(([number, parts]) => divide(ratioOf(number), ratioOf(parts))),
  );

  test("has plain digits, no exponent, and no sign before zero", () => {
    fc.assert(
      fc.property(awkward, (quantity) => {
        const units = unitNames(quantity.unit.dimension).map(unitNamed);
        const printed = [...units.map((unit) => printIn(quantity, unit)), printLike(quantity, quantity)];
        for (const text of printed) {
          expect(text).toMatch(/^-?\d+(?:\.\d+)?\D*$/u);
          expect(text).not.toMatch(/^-0(?:\.0+)?\D*$/u);
        }
        expect(printExact(quantity)).toMatch(/^≈?-?\d+(?:\.\d+)?\D*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  test("a number of a billion billions or a billionth of a billionth has all its digits", () => {
    expect(printAsWritten(read(`1${"0".repeat(29)}元`))).toBe(`1${"0".repeat(29)}元`);
    expect(print("吨", read(`0.${"0".repeat(28)}1吨`))).toBe(`0.${"0".repeat(28)}1`);
    expect(printNumber(numberIn(read("0.0000001元"), unitNamed("亿元")))).toBe("0.000000000000001");
  });
});

describe("for whoever checks the sum", () => {
  test.each([
    ["7363970.38元", "7363970.38元"],
    ["105.3%", "105.3%"],
    ["0.0000000001元", "0.0000000001元"],
    ["0.00000000001元", "≈0.000000元"],
  ])("%s is shown as %s", (text, shown) => {
    expect(printExact(read(text))).toBe(shown);
  });

  test("a ratio without end is rounded and marked so", () => {
    expect(printExact(divide(read("11.24万元"), read("27万元")))).toBe("≈41.629630%");
    expect(printExact(divide(read("1人"), read("4人")))).toBe("25%");
  });

  test("what rounds to nothing has no sign here either", () => {
    expect(printExact(read("-0.00000000001元"))).toBe("≈0.000000元");
  });
});

describe("a result in the unit of its target", () => {
  test.each([
    ["112400元", "27万元", "11.24万元"],
    ["112350元", "27万元", "11.24万元"],
    ["11.24万元", "270000元", "112400.00元"],
    ["3000人", "3000人", "3000人"],
    ["3万人", "3000人", "30000人"],
    ["97.555%", "98%", "97.56%"],
    ["0.5公里", "600米", "500米"],
    ["1.6倍", "1.5倍", "1.60倍"],
    ["3‰", "5‰", "3.00‰"],
    ["2个百分点", "3个百分点", "2.00个百分点"],
  ])("%s beside %s is %s", (result, target, printed) => {
    expect(printLike(read(result), read(target))).toBe(printed);
  });

  test("a computed rate beside a percentage is a percentage", () => {
    expect(printLike(divide(read("11.24万元"), read("27万元")), read("100%"))).toBe("41.63%");
  });
});

describe("an endless number", () => {
  const justAbove = ratioOf(divide(read("3300000.1元"), read("33000000元")).amount);

  test("shows the digits that tell it from what it is laid beside", () => {
    expect(printExact(justAbove)).toBe("≈10.000000%");
    expect(printExact(justAbove, read("10%"))).toBe("≈10.0000003%");
    expect(printExact(justAbove, read("10%"), read("20%"))).toBe("≈10.0000003%");
  });

  test("shows six where that tells them apart, they are the same, or of another kind", () => {
    const third = divide(read("1人"), read("3人"));
    expect([printExact(third, read("33%")), printExact(third, third), printExact(third, read("1人"))]).toEqual(
      Array(3).fill("≈33.333333%"),
    );
  });

  test("is near to what it is written as, and a number with an end is equal", () => {
    expect([comesTo("≈33.333333%"), comesTo("50%"), comesTo("—")]).toEqual(["≈ 33.333333%", "= 50%", "= —"]);
  });
});

test.each([
  ["万元", "49.99元", 1],
  ["万元", "50元", 1],
  ["万元", "-3.62元", 1],
  ["万元", "75元", 0.3333],
  ["亿元", "83.6万元", 0.1962],
  ["%", "0.004%", 1],
  ["元", "0.01元", 0],
  ["万元", "0元", 0],
  ["人", "10.123人", 0],
])("%s rounds away of %s this share: %d", (unit, quantity, share) => {
  expect(roundedAway(read(quantity), unitNamed(unit)).toDecimalPlaces(4).toNumber()).toBe(share);
});

describe("a quantity as people say it", () => {
  test.each([
    ["93.621399%", "90%", "93.62%"],
    ["90.0001%", "90%", "90.0001%"],
    ["90%", "90%", "90%"],
    ["18.9万元", "27万元", "18.9万元"],
    ["1000.456人次", "1000人", "1000.46人次"],
  ])("%s beside %s is %s", (said, beside, shown) => {
    expect(printRounded(read(said), read(beside))).toBe(shown);
  });
});

test("programs get all digits of a number, and ten decimals of a division without end", () => {
  const digits = ["1.123456789012345", "2/3"].map((text) => {
    const [number = "", divisor = "1"] = text.split("/");
    return printDigits(new Decimal(number).dividedBy(divisor));
  });
  expect(digits).toEqual(["1.123456789012345", "0.6666666667"]);
});
