import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeFigures } from "../../src/figures/figure-table.ts";
import { writeValue } from "../../src/values/formulas/write-formula.ts";
import { computed, figuresOf, place, type Typed, tableOf, written } from "./figures-of.ts";

function valuesOf(typed: Typed): Record<string, string> {
  const { table } = computed(typed);
  return Object.fromEntries([...table.figures.keys()].map((path) => [path, writeValue(table.value(path) as never)]));
}

const THREE_SUMS: Typed = {
  "三公经费.控制率": "=三公经费.合计.实际支出 ÷ 三公经费.合计.本年预算数",
  "三公经费.合计.本年预算数": "=三公经费.公务接待费.本年预算数 + 三公经费.公务用车费.本年预算数",
  "三公经费.合计.实际支出": "=三公经费.公务接待费.实际支出 + 三公经费.公务用车费.实际支出",
  "三公经费.公务接待费.本年预算数": "18万元",
  "三公经费.公务接待费.实际支出": "3.62万元",
  "三公经费.公务用车费.本年预算数": "9万元",
  "三公经费.公务用车费.实际支出": "7.62万元",
};

describe("figures are computed in whatever order they need each other", () => {
  test("the rate goes back over two sums to four typed amounts", () => {
    expect(valuesOf(THREE_SUMS)).toMatchObject({
      "三公经费.合计.实际支出": "11.24万元",
      "三公经费.控制率": "≈41.629630%",
    });
  });

  test("the order in which they stand makes no difference", () => {
    const anyOrder = fc.shuffledSubarray(Object.entries(THREE_SUMS), { minLength: Object.keys(THREE_SUMS).length });
    fc.assert(
      fc.property(anyOrder, (entries) => {
        expect(valuesOf(Object.fromEntries(entries))).toEqual(valuesOf(THREE_SUMS));
      }),
    );
  });

  test("a figure that many others use is computed once", () => {
    const doubling = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`层${n + 1}`, `=层${n} + 层${n}`]));
    expect(valuesOf({ ...doubling, 层0: "1元" }).层60).toBe(`${2n ** 60n}元`);
  });

  test("a figure may be 是 or 否, and be compared", () => {
    expect(valuesOf({ 制度: "是", 齐全: "=制度 = 是" })).toEqual({ 制度: "是", 齐全: "是" });
  });
});

describe("a fault in a figure's formula", () => {
  test("is reported once, however many figures rest on it", () => {
    const { table, findings } = computed({ 丙: "=乙 + 1元", 乙: "=甲 + 人数", 甲: "1元", 人数: "3人", 丁: "=乙 + 丙" });
    expect(findings.map(({ code, range }) => [code, range])).toEqual([["JX314", place("figures.yaml", 2, 0, 6)]]);
    expect(["乙", "丙", "丁"].map((path) => table.value(path)?.kind)).toEqual(Array(3).fill("unavailable"));
  });

  test("that divides by zero is no fault", () => {
    const { table, findings } = computed({ 率: "=甲 ÷ 乙", 甲: "0元", 乙: "0元" });
    expect(findings).toEqual([]);
    expect(table.value("率")).toEqual({ kind: "not-computable", cause: "0÷0" });
  });
});

describe("a circle", () => {
  const ring = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, n) => [`圈${n}`, `=圈${(n + 1) % length} + 1元`]));

  test.each([1, 2, 3, 7])("of %i is one finding, whatever the order, and its figures have no value", (length) => {
    const anyOrder = fc.shuffledSubarray(Object.entries({ ...ring(length), 旁: "=圈0 + 1元", 数: "1元" }), {
      minLength: length + 2,
    });
    fc.assert(
      fc.property(anyOrder, (entries) => {
        const { table, findings } = computed(Object.fromEntries(entries));
        expect(findings.map(({ code }) => code)).toEqual(["JX313"]);
        for (const path of [...Object.keys(ring(length)), "旁"]) expect(table.value(path)?.kind).toBe("unavailable");
        expect(table.value("数")?.kind).toBe("quantity");
      }),
    );
  });

  test("is written out from a figure back to itself, and reported where it closes", () => {
    const { findings } = computed({ 甲: "=乙", 乙: "=1元 + 丙", 丙: "=甲" });
    expect(findings).toMatchObject([
      { message: expect.stringContaining("甲 → 乙 → 丙 → 甲"), range: place("figures.yaml", 3) },
    ]);
  });

  test("that is entered from outside is reported without the way in", () => {
    expect(computed({ 外: "=甲", 甲: "=乙", 乙: "=甲" }).findings[0]?.message).toContain("：甲 → 乙 → 甲");
  });

  test("beside another is another finding", () => {
    const { findings } = computed({ 甲: "=乙", 乙: "=甲", 丙: "=丁", 丁: "=丙" });
    expect(findings.map(({ code }) => code)).toEqual(["JX313", "JX313"]);
  });

  test("is reported once, even where its last figure names its first twice", () => {
    expect(computed({ 甲: "=乙", 乙: "=甲 + 甲" }).findings.map(({ code }) => code)).toEqual(["JX313"]);
  });
});

describe("如有 asks whether a figure was filled in", () => {
  const total = (typed: Typed, why: "unknown" | "unfilled" | "reported") => {
    const { table, findings } = computed({ ...typed, 合计: "=如有(公用, 2元) + 1元" }, { whyAbsent: () => why });
    return [writeValue(table.value("合计") as never), ...findings.map(({ code }) => code)];
  };

  test("and takes it if it was", () => {
    expect(total({ 公用: "5元" }, "unfilled")).toEqual(["6元"]);
  });

  test("or what stands behind it if the form allows to leave it out", () => {
    expect(total({}, "unfilled")).toEqual(["3元"]);
  });

  test("but a name that nobody knows is a finding, and one that has a finding already has no value", () => {
    expect(total({}, "unknown")).toEqual(["—", "JX312"]);
    expect(total({}, "reported")).toEqual(["—"]);
  });

  test.each<[lastYear: Typed | undefined, result: string]>([
    [undefined, "2元"],
    [{ 公用: "7元" }, "7元"],
  ])("of a year before: %j gives %s", (figures, result) => {
    const lastYear = figures && tableOf(figures);
    const { table, findings } = computed({ 上年公用: "=如有(上年.公用, 2元)" }, { lastYear: () => lastYear });
    expect([writeValue(table.value("上年公用") as never), findings]).toEqual([result, []]);
  });

  test("of a year before that is faulty has no value", () => {
    const { table, findings } = computed({ 上年公用: "=如有(上年.公用, 2元)" }, { lastYear: () => "faulty" });
    expect([writeValue(table.value("上年公用") as never), findings]).toEqual(["—", []]);
  });

  test("also where only part of a formula is computed", () => {
    const { table } = computed({}, { whyAbsent: () => "unfilled" });
    expect(writeValue(table.computePart(written("如有(公用, 2元)").formula))).toBe("2元");
  });
});

describe("上年. reads the year before", () => {
  const lastYear = tableOf({ "三公.预算": "30万元", "三公.实际": "=三公.预算 - 1万元", 坏: "0元" });

  test("typed figures and computed ones", () => {
    const { table, findings } = computed(
      { 变动: "=(三公.预算 - 上年.三公.预算) ÷ 上年.三公.实际", "三公.预算": "27万元" },
      { lastYear: () => lastYear },
    );
    expect(findings).toEqual([]);
    expect(writeValue(table.value("变动") as never)).toBe("≈-10.344828%");
    expect(writeValue(table.value("上年.三公.实际") as never)).toBe("29万元");
  });

  test("and the same name without it reads this year", () => {
    const { table } = computed(
      { "三公.预算": "27万元", 两年: "=三公.预算 + 上年.三公.预算" },
      { lastYear: () => lastYear },
    );
    expect(writeValue(table.value("两年") as never)).toBe("57万元");
  });

  test("a figure that the year before hasn't is a finding at its name", () => {
    const { table, findings } = computed({ 变动: "=上年.没有 + 1元" }, { lastYear: () => lastYear });
    expect(findings).toMatchObject([{ code: "JX312", range: place("figures.yaml", 1, 0, 5) }]);
    expect(findings[0]?.message).toContain("上年的数据里没有");
    expect(table.value("变动")?.kind).toBe("unavailable");
    expect(table.value("上年.没有")).toBeUndefined();
  });

  test("without a year before, that is said", () => {
    const { findings } = computed({ 变动: "=上年.三公.预算" });
    expect(findings).toMatchObject([
      { code: "JX312", message: expect.stringContaining("没有上年的数据"), hint: expect.stringContaining("data/") },
    ]);
  });
});

test("a year before that is faulty gives no value, and no second finding", () => {
  const { table, findings } = computed({ 变动: "=上年.三公.预算 + 1元" }, { lastYear: () => "faulty" });
  expect(findings).toEqual([]);
  expect(table.value("变动")?.kind).toBe("unavailable");
});

test("the year before is not asked for where nothing reads it", () => {
  const lastYear = () => {
    throw new Error("asked");
  };
  expect(computed({ 甲: "1元", 乙: "=甲 × 2" }, { lastYear }).findings).toEqual([]);
});

describe("a name without a figure", () => {
  test("that nobody knows is a finding with the nearest name", () => {
    const { findings } = computed({ 率: "=人员.在职人員 ÷ 2", "人员.在职人数": "25人" });
    expect(findings).toMatchObject([
      {
        code: "JX312",
        message: expect.stringContaining("没有叫“人员.在职人員”的数据"),
        hint: "是不是“人员.在职人数”？",
      },
    ]);
    expect(findings[0]?.range).toEqual(place("figures.yaml", 1, 0, 7));
  });

  test("that the form has but nobody filled in says where to fill it in", () => {
    const { findings } = computed({ 率: "=公用经费.实际支出" }, { whyAbsent: () => "unfilled" });
    expect(findings).toMatchObject([
      { code: "JX312", message: expect.stringContaining("没有填报"), hint: expect.stringContaining("figures.yaml") },
    ]);
  });

  test("that has a finding already gets no second one", () => {
    const { table, findings } = computed({ 率: "=公用经费.实际支出" }, { whyAbsent: () => "reported" });
    expect(findings).toEqual([]);
    expect(table.value("率")?.kind).toBe("unavailable");
  });

  test("is asked after by that name", () => {
    const asked: string[] = [];
    const whyAbsent = (path: string) => {
      asked.push(path);
      return "unknown" as const;
    };
    computed({ 率: "=甲.乙 + 丙" }, { whyAbsent });
    expect(asked).toEqual(["甲.乙", "丙"]);
  });

  test("has no value in the table, and the finding for it can be had for another place", () => {
    const { table } = computed({});
    expect(table.value("没有")).toBeUndefined();
    expect(table.absent("没有", place("report.md", 7))).toMatchObject({ code: "JX312", range: place("report.md", 7) });
  });

  test("like a property of every object is as unknown as any other", () => {
    const { table, findings } = computed({ 甲: "=constructor + toString" });
    expect(findings.map(({ code }) => code)).toEqual(["JX312", "JX312"]);
    expect(table.value("__proto__")).toBeUndefined();
  });
});

describe("a formula that stands outside the table", () => {
  const { table } = computed({ 甲: "1元", 坏: "=甲 + 3人" });

  test("is computed from it", () => {
    const { value, findings } = table.compute(written("甲 × 2"));
    expect([writeValue(value), findings]).toEqual(["2元", []]);
  });

  test("keeps its findings to itself, at its own place", () => {
    const { value, findings } = table.compute(written("甲 + 没有", "checks.yaml", 4));
    expect(value.kind).toBe("unavailable");
    expect(findings).toMatchObject([{ code: "JX312", range: place("checks.yaml", 4, 4, 6) }]);
  });

  test("says nothing of a fault that its figures have reported already", () => {
    expect(table.compute(written("坏 + 1元"))).toEqual({ value: { kind: "unavailable" }, findings: [] });
  });

  test("can be computed in part, silently", () => {
    const { formula } = written("甲 + 没有 = 甲");
    if (formula.kind !== "comparison") throw new Error(formula.kind);
    expect(table.computePart(formula.left).kind).toBe("unavailable");
    expect(writeValue(table.computePart(formula.right))).toBe("1元");
  });
});

test.each([500, 20_000])("a chain of %i figures is computed", (length) => {
  const chain = Object.fromEntries(Array.from({ length }, (_, n) => [`节${n}`, `=节${n + 1} + 1元`]));
  const { table, findings } = computeFigures({
    figures: figuresOf({ ...chain, [`节${length}`]: "0元" }),
    whyAbsent: () => "unknown",
  });
  expect(findings).toEqual([]);
  expect(writeValue(table.value("节0") as never)).toBe(`${length}元`);
});
