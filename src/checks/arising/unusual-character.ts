import type { CheckEntry } from "../check.ts";

/** When a YAML file is parsed, and when the report is looked through. */
export const unusualCharacter = {
  code: "JX103",
  level: "错误",
  title: "看上去一样的字符",
  why: "从 PDF 和网页里复制来的字，看上去一样，其实是别的字符：搜索不到，名称对不上，缩进和单位也认不出。",
  fix: "删去重新打一遍。",
  example: { file: "report.md", wrong: "⽂件存放不便。", right: "文件存放不便。" },
} as const satisfies CheckEntry;
