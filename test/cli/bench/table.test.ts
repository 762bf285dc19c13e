import { expect, test } from "vitest";
import { printMemory, printRatio, printTime, writeHead, writeRow } from "../../../src/cli/bench/table.ts";

test("rows become a Markdown table, with the letter they are asked for by and whether they are as they should be", () => {
  const row = { commands: ["jixiao check", "node -e 0"], ours: "0.5 秒", other: "", ratio: "3.00" };
  const table = [
    writeHead(),
    writeRow("a", { ...row, what: "一|二", aim: { words: "≤ 5", isMet: true } }),
    writeRow("b", { ...row, what: "三", aim: { words: "≤ 2", isMet: false } }),
    writeRow("c", { ...row, what: "四", aim: { words: "≤ 2" } }),
    writeRow("d", { ...row, what: "五" }),
  ].join("");
  expect(table).toBe(
    [
      "| 项 | 量什么 | 运行的命令 | 本程序 | 相比的 | 比值 | 目标 |  |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      "| a | 一\\|二 | `jixiao check`；`node -e 0` | 0.5 秒 |  | 3.00 | ≤ 5 | 达到 |",
      "| b | 三 | `jixiao check`；`node -e 0` | 0.5 秒 |  | 3.00 | ≤ 2 | 没有达到 |",
      "| c | 四 | `jixiao check`；`node -e 0` | 0.5 秒 |  | 3.00 | ≤ 2 |  |",
      "| d | 五 | `jixiao check`；`node -e 0` | 0.5 秒 |  | 3.00 |  |  |",
      "",
    ].join("\n"),
  );
});

test.each<[one: number, other: number, ratio: string]>([
  [3, 2, "1.50"],
  [1, 10, "0.10"],
  [1, 43, "1/43"],
  [0, 5, "0.00"],
  [-1, 2, "-0.50"],
])("%d to %d is %s", (one, other, ratio) => {
  expect(printRatio(one, other)).toBe(ratio);
});

test("times and memory are printed as people read them", () => {
  expect([0.4567, 12.3, 999, 1234, 65_432].map(printTime)).toEqual([
    "0.46 毫秒",
    "12 毫秒",
    "999 毫秒",
    "1.23 秒",
    "65.4 秒",
  ]);
  expect(printMemory(300.4 * 1024 ** 2)).toBe("300 MB");
});
