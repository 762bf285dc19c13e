import type { CheckEntry } from "../check.ts";

/** When a text is filled in. */
export const roundedAway = {
  code: "JX514",
  level: "错误",
  title: "单位太大，数印出来差得多",
  why: "83.6万元写成亿元，印出来是0.01，就成了一百万元；40元写成万元，印出来是0.00；3件写成亿件，印出来是0.00000003，看不出是多少。",
  fix: "换小一些的单位，例如把亿元换成万元。",
  example: { file: "report.md", wrong: "公务接待{{接待费.支出}}亿元", right: "公务接待{{接待费.支出}}万元" },
} as const satisfies CheckEntry;
