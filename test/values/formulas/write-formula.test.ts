import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/values/formulas/evaluate.ts";
import { writeValue, writeWithValues } from "../../../src/values/formulas/write-formula.ts";
import { parsed } from "./shape.ts";

const VALUES: Record<string, string> = {
  甲: "11.24万元",
  甲甲: "27万元",
  乙: "-3万元",
  "三公经费.因公出国（境）费.数": "0元",
  丙: "—",
};

describe("a formula with its values in place of its names", () => {
  test.each([
    ["甲 ÷ 甲甲", "11.24万元 ÷ 27万元"],
    ["(甲 - 甲) × 2 ÷ 甲甲", "(11.24万元 - 11.24万元) × 2 ÷ 27万元"],
    ["合计(甲,甲甲)  +  1元", "合计(11.24万元,27万元)  +  1元"],
    ["三公经费.因公出国（境）费.数 = 甲", "0元 = 11.24万元"],
    ["甲 - 乙", "11.24万元 - -3万元"],
    ["丙 ≥ 90%", "— ≥ 90%"],
    ["27万元 × 90%", "27万元 × 90%"],
    [" 甲 ", " 11.24万元 "],
  ])("%s is %s", (text, written) => {
    expect(writeWithValues(text, parsed(text), (path) => VALUES[path] as string)).toBe(written);
  });
});

describe("a value in a calculation", () => {
  test.each([
    ["7363970.38元", "7363970.38元"],
    ["11.24万元 ÷ 27万元", "≈41.629630%"],
    ["25人 ÷ 25人", "100%"],
    ["1 < 2", "是"],
    ["否", "否"],
    ["0 ÷ 0", "—"],
    ["1 ÷ 0", "—"],
    ["未知", "—"],
  ])("%s is shown as %s", (text, written) => {
    const scope = { lookUp: () => ({ kind: "unavailable" }) as const, isUnfilled: () => false, report: () => {} };
    const value = evaluate(parsed(text), scope);
    expect(writeValue(value)).toBe(written);
  });
});
