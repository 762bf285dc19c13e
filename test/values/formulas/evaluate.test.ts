import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, holds } from "../../../src/values/formulas/evaluate.ts";
import { type FormulaFault, parseFormula } from "../../../src/values/formulas/parse-formula.ts";
import { namesIn } from "../../../src/values/formulas/syntax-tree.ts";
import type { Value } from "../../../src/values/formulas/value.ts";
import { printAsWritten } from "../../../src/values/quantities/print-quantity.ts";
import { add, type Quantity } from "../../../src/values/quantities/quantity.ts";
import { MONEY } from "../../../src/values/quantities/units.ts";
import { quantityIn } from "../quantities/arbitraries.ts";
import { parsed } from "./shape.ts";

const UNKNOWN = "未知";
const UNFILLED = "未填";

/** Evaluates a formula whose names stand for formulas without names; 未知 has no value, 未填 was left out. */
function run(text: string, names: Record<string, string> = {}) {
  const faults: FormulaFault[] = [];
  const scope = {
    lookUp: ({ path }: { path: string }): Value =>
      path === UNKNOWN ? { kind: "unavailable" } : evaluate(parsed(names[path] as string), scope),
    isUnfilled: (path: string) => path === UNFILLED,
    report: (fault: FormulaFault) => faults.push(fault),
  };
  return { value: evaluate(parsed(text), scope), faults };
}

function reported(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return printAsWritten(value.quantity);
    case "yes-no":
      return value.value ? "是" : "否";
    case "not-computable":
      return value.cause;
    case "unavailable":
      return "unavailable";
  }
}

describe("如有: a figure, or what it counts as where it was left out", () => {
  test.each([
    ["如有(未填, 0元)", "0元"],
    ["如有(公用, 0元)", "6万元"],
    ["如有( 公用 ，0元 )", "6万元"],
    ["30万元 + 如有(未填, 0元)", "30万元"],
    ["如有(未填, 30万元 - 10万元) ≥ 20万元", "是"],
    ["如有(未填, 如有(未填, 是))", "是"],
    ["如有(公用, 1元 + 1人)", "6万元"],
    ["如有(未知, 0元)", "unavailable"],
  ])("%s: %s", (text, result) => {
    expect(reported(run(text, { 公用: "6万元" }).value)).toBe(result);
  });

  test("takes nothing but a name first", () => {
    expect(parseFormula("如有(1万元, 0元)")).toMatchObject({ faults: [{ kind: "syntax" }] });
    expect(parseFormula("如有(公用)")).toMatchObject({ faults: [{ kind: "syntax" }] });
  });

  test("has both its names among those of the formula", () => {
    expect(namesIn(parsed("如有(甲, 乙 + 1元)")).map(({ path }) => path)).toEqual(["甲", "乙"]);
  });
});

describe("arithmetic", () => {
  test.each([
    ["3.62万元 + 7.62万元 + 0元", "11.24万元"],
    ["1元 + 1万元", "10001元"],
    ["25人 - 26人", "-1人"],
    ["-(1万元 - 3万元)", "2万元"],
    ["11.24万元 ÷ 27万元", "41.63%"],
    ["25人 ÷ 25人", "100%"],
    ["10000元 ÷ 1万元", "100%"],
    ["27万元 × 90%", "24.3万元"],
    ["90% × 27万元", "24.3万元"],
    ["27万元 ÷ 2", "13.5万元"],
    ["27万元 ÷ 50%", "54万元"],
    ["(20万元 - 25万元) ÷ 25万元", "-20%"],
    ["100% - 0.73%", "99.27%"],
    ["2 + 2", "400%"],
    ["0.1万元 + 0.2万元", "0.3万元"],
    ["合计(1元, 2元, 3元)", "6元"],
    ["合计(7人)", "7人"],
    ["最大(1万元, 9999元, 10001元)", "10001元"],
    ["最小(1万元, 9999元, 10001元)", "9999元"],
    ["最大(1万元, 10000元)", "1万元"],
    ["最小(10000元, 1万元)", "10000元"],
  ])("%s is %s", (text, result) => {
    const { value, faults } = run(text);
    expect(reported(value)).toBe(result);
    expect(faults).toEqual([]);
  });

  test("合计 is the sum and 最大, 最小 are of those given, however many and in whatever order", () => {
    const some = fc.array(quantityIn(MONEY), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (quantities) => {
        const of = (name: string): Quantity => {
          const { value } = run(`${name}(${quantities.map(printAsWritten).join(",")})`);
          if (value.kind !== "quantity") throw new Error(value.kind);
          return value.quantity;
        };
        const amounts = quantities.map(({ amount }) => amount).sort((a, b) => a.comparedTo(b));
        expect(of("合计").amount.toFixed()).toBe(quantities.reduce(add).amount.toFixed());
        expect(of("最小").amount.toFixed()).toBe(amounts[0]?.toFixed());
        expect(of("最大").amount.toFixed()).toBe(amounts.at(-1)?.toFixed());
      }),
    );
  });
});

describe("comparisons", () => {
  test.each([
    ["1万元 = 10000元", "是"],
    ["1万元 ≠ 10000元", "否"],
    ["27万元 < 27.0000001万元", "是"],
    ["27万元 ≤ 27万元", "是"],
    ["27万元 < 27万元", "否"],
    ["27万元 ≥ 27万元", "是"],
    ["27万元 > 27万元", "否"],
    ["是 = 是", "是"],
    ["是 = 否", "否"],
    ["是 ≠ 否", "是"],
    ["(1元 < 2元) = 是", "是"],
  ])("%s: %s", (text, result) => {
    expect(reported(run(text).value)).toBe(result);
  });

  test.each([
    ["=", [false, true, false]],
    ["≠", [true, false, true]],
    ["<", [true, false, false]],
    ["≤", [true, true, false]],
    [">", [false, false, true]],
    ["≥", [false, true, true]],
  ] as const)("%s of less, equal, more is %j", (comparator, expected) => {
    expect([-1, 0, 1].map((order) => holds(comparator, order))).toEqual(expected);
  });
});

describe("conditions", () => {
  test.each([
    ["是 且 是", "是"],
    ["是 且 否", "否"],
    ["否 且 否", "否"],
    ["是 或 否", "是"],
    ["否 或 否", "否"],
    ["是 或 否 且 否", "是"],
    ["1元 < 2元 且 3人 = 3人", "是"],
  ])("%s: %s", (text, result) => {
    expect(reported(run(text).value)).toBe(result);
  });
});

describe("dividing by zero has no result, and neither has anything over it", () => {
  test.each([
    ["0元 ÷ 0元", "0÷0"],
    ["1元 ÷ 0元", "x÷0"],
    ["-1元 ÷ 0元", "x÷0"],
    ["0 ÷ 0", "0÷0"],
    ["(1元 - 1元) ÷ (2人 - 2人)", "0÷0"],
    ["1元 ÷ 0%", "x÷0"],
  ])("%s is %s", (text, cause) => {
    const { value, faults } = run(text);
    expect(reported(value)).toBe(cause);
    expect(faults).toEqual([]);
  });

  const around = [
    "甲 + 1",
    "1 - 甲",
    "甲 × 0",
    "0 × 甲",
    "甲 ÷ 2",
    "0 ÷ 甲",
    "-甲",
    "合计(1, 甲)",
    "最大(甲, 1)",
    "甲 ≥ 90%",
    "甲 = 甲",
  ];
  test.each(around)("%s, where 甲 is 0÷0 or x÷0", (text) => {
    expect(reported(run(text, { 甲: "0元 ÷ 0元" }).value)).toBe("0÷0");
    expect(reported(run(text, { 甲: "1元 ÷ 0元" }).value)).toBe("x÷0");
  });

  test.each(["甲 ≥ 90% 且 是", "是 且 甲 ≥ 90%", "甲 ≥ 90% 或 否", "(甲 > 1) = 是"])(
    "%s, a condition on it",
    (text) => {
      expect(reported(run(text, { 甲: "0元 ÷ 0元" }).value)).toBe("0÷0");
    },
  );

  test("zero divided by something is zero", () => {
    expect(reported(run("0元 ÷ 5元").value)).toBe("0%");
  });
});

describe("what follows from a fault is not reported twice", () => {
  test.each([
    "未知 + 1元",
    "1元 - 未知",
    "-未知",
    "合计(1元, 未知)",
    "未知 = 1元",
    "1元 = 未知",
    "未知 且 是",
    "是 或 未知",
    "未知 ÷ 0",
  ])("%s has no value, and no fault of its own", (text) => {
    const { value, faults } = run(text);
    expect(reported(value)).toBe("unavailable");
    expect(faults).toEqual([]);
  });

  test.each(["(0 ÷ 0) + 未知", "未知 + (0 ÷ 0)", "合计(0 ÷ 0, 未知)", "0 ÷ 0 = 未知", "(0 ÷ 0 = 1) 且 (未知 = 1)"])(
    "%s: the fault outweighs the division by zero",
    (text) => {
      expect(reported(run(text).value)).toBe("unavailable");
    },
  );
});

describe("a fault is reported once, at the part it is in", () => {
  test.each<[text: string, part: string]>([
    ["27万元 + 25人", "27万元 + 25人"],
    ["1 + (27万元 - 25人) ÷ 1元", "27万元 - 25人"],
    ["27万元 × 25人", "27万元 × 25人"],
    ["27万元 ÷ 1公里 ÷ 25人", "27万元 ÷ 1公里 ÷ 25人"],
    ["50% ÷ 25人", "50% ÷ 25人"],
    ["(27万元 < 25人) 且 是", "27万元 < 25人"],
    ["合计(1元, 2元, 3人)", "合计(1元, 2元, 3人)"],
    ["1元 + 最大(1元, 3人)", "最大(1元, 3人)"],
    ["27万元 + 2", "27万元 + 2"],
    ["3期 + 3篇", "3期 + 3篇"],
    ["27万元 - 25人 + 1万元", "27万元 - 25人"],
  ])("%s: dimensions, in %s", (text, part) => {
    const { value, faults } = run(text);
    expect(reported(value)).toBe("unavailable");
    expect(faults.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([["dimension", part]]);
  });

  test("and names both dimensions", () => {
    expect(run("27万元 + 25人").faults[0]?.message).toContain("金额与人数");
  });

  test.each<[text: string, ...parts: string[]]>([
    ["甲 + 1", "甲"],
    ["1 × (甲)", "甲"],
    ["-是", "是"],
    ["是 - 否", "是", "否"],
    ["合计(1, 1 < 2)", "1 < 2"],
    ["甲 < 1", "甲 < 1"],
    ["是 < 否", "是 < 否"],
    ["1元 = 是", "1元 = 是"],
  ])("%s: 是/否 where a quantity is due", (text, ...parts) => {
    const { value, faults } = run(text, { 甲: "是" });
    expect(reported(value)).toBe("unavailable");
    expect(faults.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual(
      parts.map((part) => ["not-a-number", part]),
    );
  });

  test.each<[text: string, ...parts: string[]]>([
    ["1元 且 是", "1元"],
    ["是 或 甲 + 1", "甲 + 1"],
    ["1 且 2", "1", "2"],
  ])("%s: a quantity where a condition is due", (text, ...parts) => {
    const { value, faults } = run(text, { 甲: "1" });
    expect(reported(value)).toBe("unavailable");
    expect(faults.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual(
      parts.map((part) => ["not-a-condition", part]),
    );
  });
});

test("the names of a formula stand in the order they are written, each as often as it is", () => {
  const formula = parsed("(甲 - 乙) ÷ 合计(乙, -丙) > 甲 且 丁");
  expect(namesIn(formula).map(({ path }) => path)).toEqual(["甲", "乙", "乙", "丙", "甲", "丁"]);
});
