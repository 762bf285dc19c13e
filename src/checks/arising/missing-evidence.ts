import type { CheckEntry } from "../check.ts";

/** When an indicator is scored that is judged. */
export const missingEvidence = {
  code: "JX402",
  level: "错误",
  title: "计分指标没有计分依据",
  why: "这个指标靠依据打分，没有依据就没有得分，也经不起核查。",
  fix: "在 evidence.yaml 里补上这个指标的来源、依据和所需的内容。",
  example: {
    file: "evidence.yaml",
    wrong: "  依据: 县政府网站",
    right: `  依据: 县政府网站
  评定: 及时完整`,
  },
} as const satisfies CheckEntry;
