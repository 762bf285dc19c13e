import type { CheckEntry } from "../check.ts";

/** When an indicator is scored that does not apply. */
export const undecidedNotApplicable = {
  code: "JX405",
  level: "错误",
  title: "没有规定不适用时怎样计分",
  why: "这个指标这次不适用，而计分表没有写明计零分、计满分还是折算。",
  fix: "在 rubric.yaml 这个指标下写“不适用: 零分”“不适用: 满分”或“不适用: 折算”。",
  example: {
    file: "rubric.yaml",
    wrong: `评价标准: 采购执行率×5分。没有采购的不计入总分。
            计算: =采购.执行率
            计分: { 方式: 按比例 }`,
    right: `评价标准: 采购执行率×5分。没有采购的不计入总分。
            计算: =采购.执行率
            计分: { 方式: 按比例 }
            不适用: 折算`,
  },
} as const satisfies CheckEntry;
