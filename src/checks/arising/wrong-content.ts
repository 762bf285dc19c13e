import type { CheckEntry } from "../check.ts";

/** When a YAML file is held against its schema, and where a schema can't tell. */
export const wrongContent = {
  code: "JX203",
  level: "错误",
  title: "内容的形式不对",
  why: "这里要的是另一种内容（文字、列表、固定的几个选项之一），照现在的写法读不懂。",
  fix: "按提示改写。",
  example: { file: "figures.yaml", wrong: "预算管理: 有", right: "预算管理: 是" },
} as const satisfies CheckEntry;
