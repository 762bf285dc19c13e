import type { CheckEntry } from "../check.ts";

/** When a quantity is read, computed or printed where another kind is due. */
export const wrongDimension = {
  code: "JX303",
  level: "错误",
  title: "单位的类别不对",
  why: "这一项要的是另一类数量，例如要金额却写了人数。",
  fix: "改成提示的单位。",
  example: { file: "figures.yaml", wrong: "年中调整: 0人", right: "年中调整: 0元" },
} as const satisfies CheckEntry;
