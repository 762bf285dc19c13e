import type { CheckEntry } from "../check.ts";

/** When a YAML file is held against its schema, and where a row lacks what scoring it takes. */
export const missingContent = {
  code: "JX202",
  level: "错误",
  title: "缺少必填的内容",
  why: "表上有这一项，没有填。",
  fix: "在所指的位置下面补上这一项。",
  example: { file: "figures.yaml", wrong: "年中调整:", right: "年中调整: 0元" },
} as const satisfies CheckEntry;
