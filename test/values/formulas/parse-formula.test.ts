import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/values/formulas/evaluate.ts";
import { parseFormula } from "../../../src/values/formulas/parse-formula.ts";
import { namesIn } from "../../../src/values/formulas/syntax-tree.ts";
import { everyPart, parsed, shape } from "./shape.ts";

function faultsOf(text: string) {
  const read = parseFormula(text);
  return "faults" in read ? read.faults : [];
}

describe("a formula is read as arithmetic is", () => {
  test.each([
    ["甲", "甲"],
    ["甲 + 乙 × 丙", "(+ 甲 (× 乙 丙))"],
    ["甲 × 乙 + 丙", "(+ (× 甲 乙) 丙)"],
    ["(甲 + 乙) × 丙", "(× (+ 甲 乙) 丙)"],
    ["甲 × (乙 + 丙)", "(× 甲 (+ 乙 丙))"],
    ["甲 - 乙 - 丙", "(- (- 甲 乙) 丙)"],
    ["甲 - (乙 - 丙)", "(- 甲 (- 乙 丙))"],
    ["甲 ÷ 乙 ÷ 丙", "(÷ (÷ 甲 乙) 丙)"],
    ["甲 ÷ 乙 × 丙", "(× (÷ 甲 乙) 丙)"],
    ["甲 - 乙 + 丙", "(+ (- 甲 乙) 丙)"],
    ["((甲))", "甲"],
    ["  甲  ", "甲"],
    ["甲\t+\u3000乙", "(+ 甲 乙)"],
    ["甲+乙", "(+ 甲 乙)"],
  ])("%s is %s", (text, tree) => {
    expect(shape(parsed(text))).toBe(tree);
  });
});

describe("a minus in front", () => {
  test.each([
    ["-甲", "(- 甲)"],
    ["-甲 + 乙", "(+ (- 甲) 乙)"],
    ["-甲 × 乙", "(× (- 甲) 乙)"],
    ["甲 × -乙", "(× 甲 (- 乙))"],
    ["甲 - -乙", "(- 甲 (- 乙))"],
    ["--甲", "(- (- 甲))"],
    ["-(甲 - 乙)", "(- (- 甲 乙))"],
    ["-27万元", "(- 27万元)"],
  ])("%s is %s", (text, tree) => {
    expect(shape(parsed(text))).toBe(tree);
  });
});

describe("comparisons and conditions", () => {
  test.each([
    ["甲 + 乙 = 丙 × 2", "(= (+ 甲 乙) (× 丙 2))"],
    ["甲 = 是 且 乙 = 是 或 丙", "(或 (且 (= 甲 <是>) (= 乙 <是>)) 丙)"],
    ["甲 或 乙 且 丙", "(或 甲 (且 乙 丙))"],
    ["(甲 或 乙) 且 丙", "(且 (或 甲 乙) 丙)"],
    ["甲 且 乙 且 丙", "(且 (且 甲 乙) 丙)"],
    ["(甲 < 乙) = 否", "(= (< 甲 乙) <否>)"],
    ["甲 且(乙)", "(且 甲 乙)"],
    ["(甲)或(乙)", "(或 甲 乙)"],
    ["是", "<是>"],
    ["否 ≠ 甲", "(≠ <否> 甲)"],
  ])("%s is %s", (text, tree) => {
    expect(shape(parsed(text))).toBe(tree);
  });

  test.each(["甲 < 乙 < 丙", "甲 = 乙 = 丙", "甲 且", "且 甲"])("%s says nothing that can be read", (text) => {
    expect(faultsOf(text)).toMatchObject([{ kind: "syntax" }]);
  });
});

describe("each operator may be typed as a keyboard or a form has it", () => {
  test.each([
    ["+", "+ ＋"],
    ["-", "- － −"],
    ["×", "× * ＊"],
    ["÷", "÷ / ／"],
    ["=", "= == ＝"],
    ["≠", "≠ != <>"],
    ["<", "< ＜"],
    [">", "> ＞"],
    ["≤", "≤ <= ≦"],
    ["≥", "≥ >= ≧"],
  ])("%s as any of %s, with blanks around it or without", (operator, ways) => {
    for (const way of ways.split(" ")) {
      expect(shape(parsed(`甲 ${way} 乙`))).toBe(`(${operator} 甲 乙)`);
      expect(shape(parsed(`甲${way}乙`))).toBe(`(${operator} 甲 乙)`);
      expect(shape(parsed(`3元${way}2`))).toBe(`(${operator} 3元 2)`);
    }
  });
});

describe("functions", () => {
  test.each([
    ["合计(甲)", "(合计 甲)"],
    ["合计(甲, 乙，丙)", "(合计 甲 乙 丙)"],
    ["最大(甲 + 乙, 0元) - 最小(甲, 乙)", "(- (最大 (+ 甲 乙) 0元) (最小 甲 乙))"],
    ["合计( 最大( 甲 , 乙 ) )", "(合计 (最大 甲 乙))"],
    ["合计.甲 + 最大值", "(+ 合计.甲 最大值)"],
    ["合计", "合计"],
  ])("%s is %s", (text, tree) => {
    expect(shape(parsed(text))).toBe(tree);
  });

  test.each(["合计()", "合计(甲,)", "合计(甲 乙)", "平均(甲)"])("%s is none", (text) => {
    expect(faultsOf(text)).toMatchObject([{ kind: "syntax" }]);
  });
});

describe("names", () => {
  test.each([
    "三公经费.合计.实际支出",
    "三公经费.因公出国（境）费.实际支出",
    "计分依据.“三公经费”变动率.变动率",
    "工作成效.第3季度.期数2",
    "上年.三公经费.上年预算数",
    "计分依据.做到“识才、爱才”：一项.得分",
    "是否达标.x",
    "是的",
    "否决数",
    "且听",
    "甲且乙",
    "合计数",
    "年初预算_2023",
  ])("%s is one name", (name) => {
    expect(parsed(name)).toMatchObject({ kind: "name", path: name });
    expect(shape(parsed(`${name} ÷ (${name})`))).toBe(`(÷ ${name} ${name})`);
  });

  test("full-width brackets belong to a name, half-width ones group", () => {
    expect(shape(parsed("(三公经费.因公出国（境）费.实际支出 + 甲) ÷ 乙"))).toBe(
      "(÷ (+ 三公经费.因公出国（境）费.实际支出 甲) 乙)",
    );
  });

  test("so full-width brackets never group", () => {
    expect(shape(parsed("（甲 + 乙） ÷ 丙"))).toBe("(+ （甲 (÷ 乙） 丙))");
  });

  test.each(["人员.2023年", ".人员", "人员.", "人员..编制"])("%s is no name", (text) => {
    expect(faultsOf(text)).toMatchObject([{ kind: "syntax" }]);
  });
});

describe("quantities", () => {
  test.each([
    ["27万元", "27万元"],
    ["98.5%", "98.5%"],
    ["甲 × 90%", "(× 甲 90%)"],
    ["甲 × 2", "(× 甲 2)"],
    ["196人÷200人", "(÷ 196人 200人)"],
    ["0.01万元+1元", "(+ 0.01万元 1元)"],
    ["3个百分点", "3个百分点"],
  ])("%s is %s", (text, tree) => {
    expect(shape(parsed(text))).toBe(tree);
  });

  test("a number may have no unit, and is then a plain factor", () => {
    expect(parsed("1.5")).toMatchObject({ kind: "quantity", quantity: { unit: { name: "", dimension: "比率" } } });
  });

  test("a unit nobody knows is a fault at the quantity, each one found", () => {
    const faults = faultsOf("27萬元 + 甲 × 3角");
    expect(faults.map(({ kind, span }) => [kind, span])).toEqual([
      ["quantity", { start: 0, end: 4 }],
      ["quantity", { start: 11, end: 13 }],
    ]);
    expect(faults[0]?.message).toContain("27萬元");
  });

  test("the nearest unit is offered", () => {
    expect(faultsOf("27万圆")).toMatchObject([{ hint: "是不是“27万元”？" }]);
  });

  test("a number too long to be one is not blamed on its unit", () => {
    const faults = faultsOf(`${"1".repeat(31)}元`);
    expect(faults).toMatchObject([{ kind: "quantity" }]);
    expect(faults[0]?.message).not.toContain("单位不认识");
  });
});

describe("what can't be read is reported where it stops making sense", () => {
  test.each<[text: string, start: number, end: number]>([
    ["", 0, 0],
    ["   ", 3, 3],
    ["甲 +", 3, 3],
    ["甲 + × 乙", 4, 5],
    ["(甲 + 乙", 6, 6],
    ["甲 + 乙)", 5, 6],
    ["甲 乙", 2, 3],
    ["甲 ÷ ÷ 乙", 4, 5],
    ["甲,乙", 1, 2],
    ["3 个", 2, 3],
    ["1,234元", 1, 2],
    [".5元", 0, 1],
    ["=甲", 0, 1],
    ["甲 = 乙 = 丙", 6, 7],
    ["合计(甲，)", 5, 6],
  ])("“%s” at %i to %i", (text, start, end) => {
    const faults = faultsOf(text);
    expect(faults.map(({ kind, span }) => ({ kind, span }))).toEqual([{ kind: "syntax", span: { start, end } }]);
    expect(faults[0]?.hint).toBeTruthy();
  });
});

describe("every part knows its place in the text", () => {
  test.each<[text: string, parts: string[]]>([
    ["  甲  ", ["甲"]],
    ["-甲 + 27万元", ["-甲 + 27万元", "-甲", "甲", "27万元"]],
    ["(甲 - 乙) ÷ 乙", ["(甲 - 乙) ÷ 乙", "甲 - 乙", "甲", "乙", "乙"]],
    ["甲 ÷ (乙 - 丙)", ["甲 ÷ (乙 - 丙)", "甲", "乙 - 丙", "乙", "丙"]],
    ["合计( 甲, 2 × 乙 )", ["合计( 甲, 2 × 乙 )", "甲", "2 × 乙", "2", "乙"]],
    ["甲 = 是 且 (乙 ≥ 90%)", ["甲 = 是 且 (乙 ≥ 90%)", "甲 = 是", "甲", "是", "乙 ≥ 90%", "乙", "90%"]],
    ["甲 - 乙 + 丙", ["甲 - 乙 + 丙", "甲 - 乙", "甲", "乙", "丙"]],
    ["甲 ÷ 乙 × 丙 + 丁", ["甲 ÷ 乙 × 丙 + 丁", "甲 ÷ 乙 × 丙", "甲 ÷ 乙", "甲", "乙", "丙", "丁"]],
    ["(甲 + 乙) + 丙 + 丁", ["(甲 + 乙) + 丙 + 丁", "(甲 + 乙) + 丙", "甲 + 乙", "甲", "乙", "丙", "丁"]],
    ["甲 且 乙 且 丙", ["甲 且 乙 且 丙", "甲 且 乙", "甲", "乙", "丙"]],
    ["甲 或 乙 或 丙", ["甲 或 乙 或 丙", "甲 或 乙", "甲", "乙", "丙"]],
  ])("%s", (text, parts) => {
    expect(everyPart(parsed(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual(parts);
  });

  test("and reads as the same part by itself, whatever the formula", () => {
    const leaf = fc.constantFrom(
      "甲",
      "三公经费.控制率",
      "因公出国（境）费.数",
      "27万元",
      "90%",
      "2",
      "是",
      "计分依据.“三公”.x",
    );
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaf,
        fc
          .tuple(tie("formula"), fc.constantFrom("+", " － ", "×", " / ", " = ", "＜", " 且 ", " 或 "), tie("formula"))
          .map(([left, operator, right]) => `(${left})${operator}(${right})`),
        tie("formula").map((operand) => `- (${operand})`),
        fc.tuple(tie("formula"), tie("formula")).map(([first, second]) => `合计(${first}, ${second})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        for (const part of everyPart(parsed(text)))
          expect(shape(parsed(text.slice(part.span.start, part.span.end)))).toBe(shape(part));
      }),
    );
  });
});

describe("a hostile formula costs little", () => {
  const run = (text: string) => {
    const start = performance.now();
    const read = parseFormula(text);
    if ("formula" in read) {
      namesIn(read.formula);
      evaluate(read.formula, { lookUp: () => ({ kind: "unavailable" }), isUnfilled: () => false, report: () => {} });
    }
    return { read, took: performance.now() - start };
  };

  test("longer than any person writes: it is refused as a whole", () => {
    const text = `甲${" + 甲".repeat(1334)}`;
    expect(run(text).read).toMatchObject({ faults: [{ kind: "syntax", span: { start: 0, end: text.length } }] });
  });

  test.each([
    ["brackets set two thousand deep", `${"(".repeat(1999)}1${")".repeat(1999)}`],
    ["nothing but opening brackets", "(".repeat(4000)],
    ["functions set a thousand deep", `${"合计(".repeat(999)}1${")".repeat(999)}`],
    ["two thousand terms", `${"1+".repeat(1999)}1`],
    ["a thousand factors", `${"甲 × ".repeat(799)}甲`],
    ["four thousand minus signs", `${"-".repeat(3999)}1`],
    ["a thousand conditions", `${"是 且 ".repeat(799)}是`],
    ["a name of four thousand characters", "甲".repeat(4000)],
    ["brackets that never match", "(1+".repeat(1000)],
  ])("%s: it is computed or refused, and nothing breaks", (_, text) => {
    expect(run(text).took).toBeLessThan(2000);
  });

  test("no text makes reading throw", () => {
    const token = fc.constantFrom(
      "甲",
      "1",
      ".",
      "%",
      "(",
      ")",
      "+",
      "-",
      "÷",
      "=",
      "<",
      "是",
      "且",
      " ",
      "合计(",
      ",",
      "（",
      "\n",
      "\0",
      "𠮷",
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (tokens) => {
        const text = tokens.join("");
        const read = parseFormula(text);
        if (!("faults" in read)) return;
        for (const { span } of read.faults) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
