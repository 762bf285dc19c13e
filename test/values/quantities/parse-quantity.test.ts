import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault, parseQuantity, type QuantityFault } from "../../../src/values/quantities/parse-quantity.ts";
import { printAsWritten } from "../../../src/values/quantities/print-quantity.ts";
import { quantityOf } from "../../../src/values/quantities/quantity.ts";
import { unitOf, writtenNumber } from "./arbitraries.ts";

describe("a number and its unit", () => {
  test.each([
    ["7363970.38元", "7363970.38", "金额"],
    ["27万元", "270000", "金额"],
    ["-3万元", "-30000", "金额"],
    ["25人", "25", "人数"],
    ["98.5%", "0.985", "比率"],
    ["3例", "3", "例"],
    ["120平方米", "120", "面积"],
    ["95分", "95", "分数"],
    ["0元", "0", "金额"],
    ["007元", "7", "金额"],
    ["0.1000元", "0.1", "金额"],
    ["1.5个百分点", "0.015", "比率"],
  ])("%s is %s of %s", (text, amount, dimension) => {
    const quantity = parseQuantity(text);
    if (isFault(quantity)) throw new Error(quantity.kind);
    expect(quantity.amount.toFixed()).toBe(amount);
    expect(quantity.unit.dimension).toBe(dimension);
  });

  test("is read back as it was printed", () => {
    fc.assert(
      fc.property(writtenNumber, unitOf(), (number, unit) => {
        const quantity = quantityOf(number, unit);
        const again = parseQuantity(printAsWritten(quantity));
        if (isFault(again)) throw new Error(again.text);
        expect(again.unit).toBe(unit);
        expect(again.amount.toFixed()).toBe(quantity.amount.toFixed());
      }),
      { numRuns: 500 },
    );
  });

  test("keeps thirty digits on either side of the point", () => {
    const digits = "123456789012345678901234567891";
    const quantity = parseQuantity(`${digits}.${digits}元`);
    if (isFault(quantity)) throw new Error(quantity.kind);
    expect(quantity.amount.toFixed()).toBe(`${digits}.${digits}`);
  });
});

describe("what is no quantity says why", () => {
  test.each<[text: string, kind: QuantityFault["kind"]]>([
    ["27", "bare-number"],
    ["-27.5", "bare-number"],
    ["27萬元", "unknown-unit"],
    ["27万圆", "unknown-unit"],
    ["27 万元", "malformed"],
    ["3平方", "unknown-unit"],
    ["3角", "unknown-unit"],
    ["3余人次", "unknown-unit"],
    ["3人/次/年", "unknown-unit"],
    ["3%/人", "unknown-unit"],
    ["27W", "unknown-unit"],
    ["98.5％", "unknown-unit"],
    ["5.元", "unknown-unit"],
    ["２７万元", "malformed"],
    ["1,234,567.89元", "malformed"],
    ["1，234元", "malformed"],
    ["+3万元", "malformed"],
    ["−3万元", "malformed"],
    [" 27万元", "malformed"],
    ["约27万元", "malformed"],
    ["27万元左右", "unknown-unit"],
    ["1e5元", "malformed"],
    ["0x10元", "malformed"],
    ["Infinity元", "malformed"],
    ["NaN元", "malformed"],
    [".5元", "malformed"],
    ["1.2.3元", "malformed"],
    ["--3元", "malformed"],
    ["元", "malformed"],
    ["", "malformed"],
    [`${"9".repeat(31)}元`, "malformed"],
    [`0.${"9".repeat(31)}元`, "malformed"],
  ])("%s: %s", (text, kind) => {
    expect(parseQuantity(text)).toEqual({ kind, text });
  });
});

test("no text makes reading throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      parseQuantity(text);
    }),
  );
});
