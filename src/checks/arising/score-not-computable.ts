import type { CheckEntry } from "../check.ts";

/** When an indicator is scored, and when its rule is looked into. */
export const scoreNotComputable = {
  code: "JX407",
  level: "错误",
  title: "得分算不出来",
  why: "计分用的结果不是这种计分方式要的数量。",
  fix: "检查 rubric.yaml 里这个指标的“计算”和“计分”。",
  example: {
    file: "rubric.yaml",
    wrong: `计算: =人员.在职
`,
    right: `计算: =人员.在职 ÷ 人员.编制
`,
  },
} as const satisfies CheckEntry;
