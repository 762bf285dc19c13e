import type { CheckEntry } from "../check.ts";

/** When the evidence of a department is laid beside the score sheet. */
export const unknownIndicator = {
  code: "JX406",
  level: "错误",
  title: "计分表里没有这个指标",
  why: "写在这里的依据不会用于任何得分，多半是指标名称写错了。",
  fix: "改成计分表里的三级指标名称，或者删去。",
  example: { file: "evidence.yaml", wrong: "信息公示:", right: "信息公开:" },
} as const satisfies CheckEntry;
