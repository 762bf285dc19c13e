import type { CheckEntry } from "../check.ts";

/** When a YAML file is held against its schema. */
export const unknownKey = {
  code: "JX201",
  level: "错误",
  title: "不认识的名称",
  why: "表样里没有这个名称，写了也不会印到表上，多半是错字。",
  fix: "改成提示的名称；编辑器里按 Ctrl+空格可以列出能填的名称。",
  example: { file: "figures.yaml", wrong: "年中调正: 0元", right: "年中调整: 0元" },
} as const satisfies CheckEntry;
