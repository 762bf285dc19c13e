import type { CheckEntry } from "../check.ts";

/** When a formula is computed. */
export const yesNoAsQuantity = {
  code: "JX315",
  level: "错误",
  title: "数量和是非混在了一起",
  why: "“是/否”不能加减，数量不能当作条件。",
  fix: "检查公式引用的数据，比较要写全，例如 =数据名称 = 是。",
  example: {
    file: "pack.yaml",
    wrong: "经费.全年预算: =经费.年初预算 + 制度.预算管理",
    right: "经费.全年预算: =经费.年初预算 + 经费.年中调整",
  },
} as const satisfies CheckEntry;
