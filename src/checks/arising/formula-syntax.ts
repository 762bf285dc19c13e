import type { CheckEntry } from "../check.ts";

/** When a formula is parsed. */
export const formulaSyntax = {
  code: "JX311",
  level: "错误",
  title: "公式写错了",
  why: "以“=”开头的内容是公式，公式读不懂就算不出数。",
  fix: "照提示的位置改。公式由数据名称、数量和 + - × ÷ ( ) 组成。",
  example: { file: "figures.yaml", wrong: "上年执行: =上年.经费.全年执行 +", right: "上年执行: =上年.经费.全年执行" },
} as const satisfies CheckEntry;
