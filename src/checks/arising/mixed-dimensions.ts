import type { CheckEntry } from "../check.ts";

/** When a formula is computed. */
export const mixedDimensions = {
  code: "JX314",
  level: "错误",
  title: "不同类的数量不能合在一起算",
  why: "金额加人数、期数比篇数没有意义，多半是引用错了数据。",
  fix: "检查公式两边引用的数据。",
  example: {
    file: "pack.yaml",
    wrong: "经费.全年预算: =经费.年初预算 + 人员.编制",
    right: "经费.全年预算: =经费.年初预算 + 经费.年中调整",
  },
} as const satisfies CheckEntry;
