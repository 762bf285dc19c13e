import type { CheckEntry } from "../check.ts";

/** When a name is looked up that has no value. */
export const unknownFigure = {
  code: "JX312",
  level: "错误",
  title: "没有这项数据",
  why: "公式、模板或报告里提到的数据哪里也没有填，也没有定义。",
  fix: "检查名称有没有写错；确实需要的，在 figures.yaml 里填上。",
  example: { file: "report.md", wrong: "{{业务.举办讲坐}}", right: "{{业务.举办讲座}}" },
} as const satisfies CheckEntry;
