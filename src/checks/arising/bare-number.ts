import type { CheckEntry } from "../check.ts";

/** When a quantity is read. */
export const bareNumber = {
  code: "JX301",
  level: "错误",
  title: "数量没有写单位",
  why: "没有单位的数，分不清是元还是万元，正是公布的报表里最常见的错。",
  fix: "在数字后面写上单位，例如 27万元、25人、98.5%。",
  example: { file: "figures.yaml", wrong: "年初预算: 100", right: "年初预算: 100万元" },
} as const satisfies CheckEntry;
