import type { CheckEntry } from "../check.ts";

/** When a template is prepared. */
export const faultyTemplate = {
  code: "JX501",
  level: "错误",
  title: "模板写错了",
  why: "模板有一处读不懂，文件就印不出来。",
  fix: "照提示的位置改模板。",
  example: { file: "report.hbs", wrong: "<h1>{{题目}}</h1>", right: "<h1>{{标题}}</h1>" },
} as const satisfies CheckEntry;
