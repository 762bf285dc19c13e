import type { CheckEntry } from "../check.ts";

/** When a quantity is read. */
export const malformedQuantity = {
  code: "JX302",
  level: "错误",
  title: "数量写得不对",
  why: "数量要写成数字紧跟单位，才能不差分毫地计算。",
  fix: "写成半角数字加单位，不加逗号和空格，例如 7363970.38元。",
  example: { file: "figures.yaml", wrong: "年初预算: 1,000,000 元", right: "年初预算: 100万元" },
} as const satisfies CheckEntry;
