import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault, parseQuantity } from "../../../src/values/quantities/parse-quantity.ts";
import { printAsWritten } from "../../../src/values/quantities/print-quantity.ts";
import {
  add,
  compare,
  DimensionMismatch,
  divide,
  multiply,
  negate,
  numberIn,
  type Quantity,
  quantityOf,
  ratioOf,
  subtract,
} from "../../../src/values/quantities/quantity.ts";
import { MONEY, ONE, POINTS, RATIO, unitNamed } from "../../../src/values/quantities/units.ts";
import { quantityIn, scaled, unitOf, unscaled, writtenNumber } from "./arbitraries.ts";

const money = quantityIn(MONEY);
const ratio = quantityIn(RATIO);

function read(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (isFault(quantity)) throw new Error(text);
  return quantity;
}

function expectSame(left: Quantity, right: Quantity): void {
  expect(left.unit.dimension).toBe(right.unit.dimension);
  expect(left.amount.toFixed()).toBe(right.amount.toFixed());
}

describe("adding", () => {
  test("is order-free", () => {
    fc.assert(fc.property(money, money, (a, b) => expectSame(add(a, b), add(b, a))));
  });

  test("is grouping-free", () => {
    fc.assert(fc.property(money, money, money, (a, b, c) => expectSame(add(add(a, b), c), add(a, add(b, c)))));
  });

  test("of any number of parts, in any order, comes to the total that whole numbers come to", () => {
    const parts = fc.array(writtenNumber, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (numbers, keys) => {
        const total = unscaled(numbers.reduce((sum, number) => sum + scaled(number), 0n));
        const shuffled = numbers
          .map((number) => ({ number, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ number }) => quantityOf(number, unitNamed("元")));
        expect(shuffled.reduce(add).amount.toFixed()).toBe(total.toFixed());
      }),
    );
  });

  test("keeps every digit of the longest amounts that can be written", () => {
    const nines = "9".repeat(30);
    const most = read(`${nines}.${nines}元`);
    const least = read(`0.${"0".repeat(29)}1元`);
    expectSame(subtract(add(most, least), least), most);
    expectSame(subtract(add(most, most), most), most);
    expectSame(subtract(add(read(`${nines}亿元`), least), read(`${nines}亿元`)), least);
  });

  test("0.1 and 0.2 makes 0.3", () => {
    expect(printAsWritten(add(read("0.1万元"), read("0.2万元")))).toBe("0.3万元");
  });

  test("gives the sum in the unit of the first", () => {
    expect(printAsWritten(add(read("27万元"), read("1元")))).toBe("27.0001万元");
    expect(printAsWritten(add(read("1元"), read("27万元")))).toBe("270001元");
  });

  test("nothing changes nothing", () => {
    fc.assert(fc.property(money, (a) => expectSame(add(a, quantityOf("0", unitNamed("亿元"))), a)));
  });
});

describe("subtracting", () => {
  test("undoes adding", () => {
    fc.assert(fc.property(money, money, (a, b) => expectSame(subtract(add(a, b), b), a)));
  });

  test("is adding the opposite", () => {
    fc.assert(fc.property(money, money, (a, b) => expectSame(subtract(a, b), add(a, negate(b)))));
  });

  test("the other way round gives the opposite", () => {
    fc.assert(fc.property(money, money, (a, b) => expectSame(add(subtract(a, b), subtract(b, a)), read("0元"))));
  });

  test("negating twice changes nothing, not the unit either", () => {
    fc.assert(
      fc.property(quantityIn(), (a) => {
        expectSame(negate(negate(a)), a);
        expect(negate(a).unit).toBe(a.unit);
      }),
    );
  });
});

describe("converting there and back is exact", () => {
  test.each([
    ["元", "万元"],
    ["元", "亿元"],
    ["万元", "亿元"],
    ["千元", "亿元"],
    ["%", "‰"],
    ["%", "倍"],
    ["平方米", "公顷"],
    ["公斤", "万吨"],
  ])("%s ↔ %s", (one, other) => {
    const [from, to] = [unitNamed(one), unitNamed(other)];
    fc.assert(
      fc.property(writtenNumber, (number) => {
        const there = numberIn(quantityOf(number, from), to);
        const back = numberIn(quantityOf(there, to), from);
        expect(back.toFixed()).toBe(quantityOf(number, ONE).amount.toFixed());
      }),
    );
  });

  test("between any two units of a dimension", () => {
    const twoUnits = unitOf().chain((unit) => fc.tuple(fc.constant(unit), unitOf(unit.dimension)));
    fc.assert(
      fc.property(writtenNumber, twoUnits, (number, [from, to]) => {
        const quantity = quantityOf(number, from);
        expectSame(quantityOf(numberIn(quantity, to), to), quantity);
      }),
    );
  });

  test.each([
    ["7363970.38元", "万元", "736.397038"],
    ["736.397038万元", "元", "7363970.38"],
    ["1亿元", "万元", "10000"],
    ["1.5‰", "%", "0.15"],
    ["100%", "‰", "1000"],
    ["0.01万元", "亿元", "0.000001"],
  ])("%s is so many %s: %s", (text, unit, number) => {
    expect(numberIn(read(text), unitNamed(unit)).toFixed()).toBe(number);
  });
});

describe("multiplying and dividing", () => {
  test("by a ratio undo each other", () => {
    const someRatio = ratio.filter(({ amount }) => !amount.isZero());
    fc.assert(fc.property(money, someRatio, (a, share) => expectSame(divide(multiply(a, share), share), a)));
  });

  test("by a ratio undo each other the other way too, where the quotient ends", () => {
    const ending = fc.tuple(fc.nat(6), fc.nat(6)).map(([twos, fives]) => ratioOf(2 ** twos * 5 ** fives));
    fc.assert(fc.property(money, ending, (a, share) => expectSame(multiply(divide(a, share), share), a)));
  });

  test("by a ratio goes from either side and keeps the unit of what is no ratio", () => {
    fc.assert(
      fc.property(money, ratio, (a, share) => {
        expectSame(multiply(a, share), multiply(share, a));
        expect(multiply(share, a).unit).toBe(a.unit);
        expect(multiply(a, share).unit).toBe(a.unit);
      }),
    );
  });

  test("spreads over a sum without losing anything", () => {
    fc.assert(
      fc.property(money, money, ratio, (a, b, share) =>
        expectSame(multiply(add(a, b), share), add(multiply(a, share), multiply(b, share))),
      ),
    );
  });

  test("two alike makes a pure number, in whatever units they were written", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        fc.pre(!b.amount.isZero());
        const share = divide(a, b);
        expect(share.unit).toBe(ONE);
        expect(numberIn(divide(b, b)).toFixed()).toBe("1");
      }),
    );
    expect(divide(read("11.24万元"), read("112400元")).amount.toFixed()).toBe("1");
    expect(divide(read("1元"), read("1万元")).amount.toFixed()).toBe("0.0001");
  });
});

describe("comparing is a total order", () => {
  test("one way or the other, and equal to itself", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect([-1, 0, 1]).toContain(compare(a, b));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });

  test("in which what is no more than the second is no more than the third", () => {
    const small = fc.tuple(fc.integer({ min: -3, max: 3 }), unitOf(MONEY)).map(([n, unit]) => quantityOf(n, unit));
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        fc.pre(compare(a, b) <= 0 && compare(b, c) <= 0);
        expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("by the sign of the difference", () => {
    const sign = ({ amount }: Quantity) => (amount.isZero() ? 0 : amount.isNegative() ? -1 : 1);
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(compare(a, b)).toBe(sign(subtract(a, b)));
      }),
    );
  });

  test("that adding the same to both sides doesn't change", () => {
    fc.assert(
      fc.property(money, money, money, (a, b, c) => {
        expect(compare(add(a, c), add(b, c))).toBe(compare(a, b));
      }),
    );
  });

  test.each([
    ["1万元", "10000元", 0],
    ["9999.99元", "1万元", -1],
    ["100%", "1倍", 0],
    ["-0元", "0元", 0],
    ["25人", "25名", 0],
    ["100.0000000000000000000000000001%", "100%", 1],
  ])("%s and %s", (left, right, order) => {
    expect(compare(read(left), read(right))).toBe(order);
  });
});

describe("mixing dimensions always throws", () => {
  const apart = fc.tuple(quantityIn(), quantityIn()).filter(([a, b]) => a.unit.dimension !== b.unit.dimension);

  test("on adding, subtracting, comparing and converting", () => {
    fc.assert(
      fc.property(apart, ([a, b]) => {
        expect(() => add(a, b)).toThrow(DimensionMismatch);
        expect(() => subtract(a, b)).toThrow(DimensionMismatch);
        expect(() => compare(a, b)).toThrow(DimensionMismatch);
        expect(() => numberIn(a, b.unit)).toThrow(DimensionMismatch);
      }),
      { numRuns: 500 },
    );
  });

  test("on multiplying what are no ratios, alike or not", () => {
    const solid = quantityIn().filter(({ unit }) => unit.dimension !== RATIO);
    fc.assert(
      fc.property(solid, solid, (a, b) => {
        expect(() => multiply(a, b)).toThrow(DimensionMismatch);
      }),
    );
  });

  test("on dividing a rate, or points, by what is neither alike nor a rate", () => {
    const refused = apart.filter(
      ([a, b]) =>
        [a, b].some(({ unit }) => [RATIO, POINTS].includes(unit.dimension)) &&
        b.unit.dimension !== RATIO &&
        !b.amount.isZero(),
    );
    fc.assert(
      fc.property(refused, ([a, b]) => {
        expect(() => divide(a, b)).toThrow(DimensionMismatch);
      }),
    );
  });

  test("on dividing twice", () => {
    expect(() => divide(divide(read("9万元"), read("3公里")), read("2人"))).toThrow(DimensionMismatch);
  });

  test("and says which dimensions met", () => {
    expect(() => add(read("27万元"), read("25人"))).toThrow("金额 / 人数");
  });

  test("three 期 and three 篇 are six of nothing", () => {
    expect(() => add(read("3期"), read("3篇"))).toThrow(DimensionMismatch);
    expect(() => add(read("3人"), read("3人次"))).toThrow(DimensionMismatch);
  });
});

describe("so much by something else", () => {
  test("is a quotient, which compares with one that is typed", () => {
    const price = divide(read("9万元"), read("20公里"));
    expect(price.unit.name).toBe("万元/公里");
    expect(compare(price, read("4500元/公里"))).toBe(0);
    expect(compare(read("4.5元/米"), read("4500元/公里"))).toBe(0);
  });

  test("times that is what it was of", () => {
    const total = multiply(read("4500元/公里"), read("20公里"));
    expect([total.unit.name, total.amount.toFixed()]).toEqual(["元", "90000"]);
    expect(multiply(read("20公里"), read("0.45万元/公里")).amount.toFixed()).toBe("90000");
    expect(() => multiply(read("4500元/公里"), read("20人"))).toThrow(DimensionMismatch);
  });
});
