import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault, parseQuantity } from "../../../src/values/quantities/parse-quantity.ts";
import { suggestQuantity } from "../../../src/values/quantities/suggest-quantity.ts";
import { findUnit, MONEY, RATIO, unitNames } from "../../../src/values/quantities/units.ts";

describe("where the dimension is known", () => {
  test.each([
    ["18 万元", MONEY, "18万元"],
    ["１８万元", MONEY, "18万元"],
    ["6,796,723.79元", MONEY, "6796723.79元"],
    ["6，796元", MONEY, "6796元"],
    ["+3万元", MONEY, "3万元"],
    ["−3万元", MONEY, "-3万元"],
    ["27万圆", MONEY, "27万元"],
    ["27萬元", MONEY, "27万元"],
    ["18万", MONEY, "18万元"],
    ["18万", "人数", "18万人"],
    ["18w元", MONEY, "18万元"],
    ["18W", MONEY, "18万元"],
    ["18千", MONEY, "18千元"],
    ["3亿", MONEY, "3亿元"],
    ["3百万元", MONEY, "3000000元"],
    ["98.5％", RATIO, "98.5%"],
    ["120㎡", "面积", "120平方米"],
    ["120平米", "面积", "120平方米"],
  ])("%s of %s is probably %s", (text, dimension, meant) => {
    expect(suggestQuantity(text, dimension)).toBe(meant);
  });

  test.each([
    ["3万份", MONEY],
    ["25 万元", "人数"],
    ["5 人", MONEY],
    ["3瓩", MONEY],
    ["约27万元", MONEY],
    ["一百万元", MONEY],
    ["27", MONEY],
    ["", MONEY],
  ])("“%s” of %s: nothing is offered", (text, dimension) => {
    expect(suggestQuantity(text, dimension)).toBeUndefined();
  });
});

describe("where any dimension may stand", () => {
  test.each([
    ["3 万份", "3万份"],
    ["3千万份", "30000000份"],
    ["2000余人次", "2000人次"],
    ["3平方", "3平方米"],
    ["２７万元", "27万元"],
  ])("%s is probably %s", (text, meant) => {
    expect(suggestQuantity(text)).toBe(meant);
  });

  test.each(["18万", "18w", "3瓩"])("%s could be anything", (text) => {
    expect(suggestQuantity(text)).toBeUndefined();
  });
});

const nearly = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."0123456789０１．.,，- +−") }),
    fc.string({ unit: fc.constantFrom(..."百千万亿元人次份平方米％%个分wW萬") }),
  )
  .map(([number, unit]) => number + unit);

test("what is offered is always a quantity, of the dimension that is due", () => {
  fc.assert(
    fc.property(nearly, fc.constantFrom(undefined, MONEY, RATIO, "人数", "份"), (text, dimension) => {
      const suggestion = suggestQuantity(text, dimension);
      if (suggestion === undefined) return;
      const quantity = parseQuantity(suggestion);
      if (isFault(quantity)) throw new Error(suggestion);
      if (dimension) expect(quantity.unit.dimension).toBe(dimension);
    }),
    { numRuns: 2000 },
  );
});

test("and never ten times as much: a unit written wrong keeps its 千, 万 or 亿", () => {
  const sized = unitNames(MONEY).filter((name) => name !== "元");
  const slips = ["", "圆", "块", "员", "圓", "元整"];
  fc.assert(
    fc.property(fc.constantFrom(...sized), fc.constantFrom(...slips), (name, slip) => {
      const written = `18${name.replace("元", "")}${slip}`;
      if (findUnit(written.slice(2))) return;
      expect([undefined, `18${name}`]).toContain(suggestQuantity(written, MONEY));
    }),
  );
});
