import { describe, expect, test } from "vitest";
import { readRange } from "../../src/department/read-range.ts";
import { printExact } from "../../src/values/quantities/print-quantity.ts";
import { place } from "../figures/figures-of.ts";

function read(written: string): string | undefined {
  const aim = readRange(written, place("indicators.yaml"));
  if (!aim) return undefined;
  return "code" in aim ? `${aim.code} ${aim.message}` : `${printExact(aim.least)} ${printExact(aim.most)}`;
}

describe("a range", () => {
  test.each([
    ["800-1000户", "800户 1000户"],
    ["800户-1000户", "800户 1000户"],
    ["90%-110%", "90% 110%"],
    ["90%～110%", "90% 110%"],
    ["90%至110%", "90% 110%"],
    ["90—110%", "90% 110%"],
    ["8000元到1万元", "8000元 1万元"],
    ["60 - 80天之间", "60天 80天"],
    ["4000-4500元/公里", "4000元/公里 4500元/公里"],
    ["-5%至5%", "-5% 5%"],
    ["3-5名", "3名 5名"],
  ])("%s is from %s", (written, ends) => {
    expect(read(written)).toBe(ends);
  });
});

describe("a number that is about right reaches a tenth to both sides", () => {
  test.each([
    ["1000人左右", "900人 1100人"],
    ["约1000人", "900人 1100人"],
    ["大约 1000人", "900人 1100人"],
    ["90%上下", "81% 99%"],
    ["约2.5公里左右", "2.25公里 2.75公里"],
  ])("%s", (written, ends) => {
    expect(read(written)).toBe(ends);
  });
});

describe("no range is", () => {
  test.each([
    "6月-8月",
    "2023-2025年",
    "2023年3月-2023年10月",
    "2023-2024",
    "5-10日",
    "约3月",
    "0-3岁",
    "1-2级",
    "6-12周岁",
    "1000人",
    "长期有效",
    "3-5个乡镇完成验收",
    "按1-2年完成",
    "10-12月底前",
    "1000人左右参加",
    "A-B",
  ])("%s", (written) => {
    expect(read(written)).toBeUndefined();
  });
});

describe("what is wrong with one is said", () => {
  test.each([
    ["1000-800户", "JX203 “1000-800户”前面的数比后面的大"],
    ["1000-1万人", "JX203 “1000-1万人”前面的数比后面的大"],
    ["800户-1000人", "JX303 “800户-1000人”两头不是同一类数量"],
    ["800-1000", "JX301 “800-1000”没有写单位"],
    ["1,000-2,000户", "JX302 “1,000户”不是数量的写法"],
  ])("%s", (written, said) => {
    expect(read(written)).toBe(said);
  });
});

test("a long text is read in no time", () => {
  const start = performance.now();
  for (const part of ["1", "1-", "户", "约", "1户-", " "]) expect(read(part.repeat(100_000))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(1000);
});
