import type { CheckEntry } from "../check.ts";

/** When a YAML file is parsed, and wherever a name may stand but once. */
export const writtenTwice = {
  code: "JX102",
  level: "错误",
  title: "同一个名称写了两遍",
  why: "每项数据只写一次；写两遍就不知道以哪个为准。",
  fix: "删去多余的一处。",
  example: {
    file: "figures.yaml",
    wrong: `  年中调整: 0元
  年中调整: 0元`,
    right: "  年中调整: 0元",
  },
} as const satisfies CheckEntry;
