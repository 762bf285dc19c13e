import type { CheckEntry } from "../check.ts";

/** When figures are put in the order in which they need each other. */
export const circularFormula = {
  code: "JX313",
  level: "错误",
  title: "公式绕成了圈",
  why: "一项数据经过几步又用到了它自己，没有起点就算不出来。",
  fix: "把圈里的一项改成直接填写的数量。",
  example: { file: "figures.yaml", wrong: "上年执行: =经费.上年执行 + 1元", right: "上年执行: =上年.经费.全年执行" },
} as const satisfies CheckEntry;
