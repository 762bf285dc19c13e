import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderFigures } from "../../src/figures/order-figures.ts";
import { figuresOf, place, type Typed } from "./figures-of.ts";

function orderOf(typed: Typed) {
  const { order, circles } = orderFigures(new Map(figuresOf(typed).map((figure) => [figure.path, figure])));
  return { order: order.map(({ path }) => path), circles };
}

describe("the order of figures", () => {
  test("puts each after those its formula names, and leaves the others where they stand", () => {
    expect(orderOf({ 率: "=和 ÷ 甲", 和: "=甲 + 乙", 丙: "1元", 甲: "1元", 乙: "2元" }).order).toEqual([
      "甲",
      "乙",
      "和",
      "率",
      "丙",
    ]);
  });

  test("holds every figure once, circles or not", () => {
    const name = fc.integer({ min: 0, max: 9 }).map((n) => `数${n}`);
    const formula = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `=${names.join(" + ")}`);
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.constant("1元"), formula)), (typed) => {
        expect(orderOf(typed).order.sort()).toEqual(Object.keys(typed).sort());
      }),
    );
  });
});

describe("a circle", () => {
  test("is written from a figure back to itself, with the place where it closes", () => {
    expect(orderOf({ 外: "=甲", 甲: "=乙", 乙: "=1元 + 甲" }).circles).toEqual([
      { paths: ["甲", "乙", "甲"], range: place("figures.yaml", 3, 5, 6) },
    ]);
  });

  test("is reported once, at the first of the names that close it", () => {
    expect(orderOf({ 甲: "=乙", 乙: "=甲 × 2 + 甲" }).circles).toMatchObject([
      { range: place("figures.yaml", 2, 0, 1) },
    ]);
  });
});

test("a chain and a circle of five thousand figures", () => {
  const names = Array.from({ length: 5000 }, (_, index) => `数${index}`);
  const chain = Object.fromEntries(names.map((name, index) => [name, index === 0 ? "1元" : `=${names[index - 1]}`]));
  expect(orderOf(chain).order).toEqual(names);
  const { circles, order } = orderOf({ ...chain, 数0: "=数4999" });
  expect(order).toHaveLength(5000);
  expect(circles.map(({ paths }) => paths)).toEqual([
    ["数0", "数4999", ...names.slice(4991, 4999).toReversed(), "……", "数1", "数0"],
  ]);
});

test("each figure of every circle is told apart from those that only lead there", () => {
  const { inCircles } = orderFigures(
    new Map(
      figuresOf({ 外: "=甲", 甲: "=乙 + 丁", 乙: "=丙", 丙: "=甲 + 丙", 丁: "=戊", 戊: "1元" }).map((figure) => [
        figure.path,
        figure,
      ]),
    ),
  );
  expect([...inCircles].sort()).toEqual(["甲", "乙", "丙"].sort());
});
