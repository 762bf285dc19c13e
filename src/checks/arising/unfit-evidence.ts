import type { CheckEntry } from "../check.ts";

/** When an indicator is scored that is judged or graded. */
export const unfitEvidence = {
  code: "JX403",
  level: "错误",
  title: "计分依据与计分方式对不上",
  why: "评分标准要的内容（评定、例数、完成情况）与填写的不一致。",
  fix: "按提示的选项或事项填写。",
  example: { file: "evidence.yaml", wrong: "评定: 很及时", right: "评定: 及时完整" },
} as const satisfies CheckEntry;
