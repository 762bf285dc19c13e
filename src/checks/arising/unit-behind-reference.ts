import type { CheckEntry } from "../check.ts";

/** When a text is filled in. */
export const unitBehindReference = {
  code: "JX507",
  level: "错误",
  title: "数后面的单位与打印方式不一致",
  why: "按万元打印的数后面写“元”，就差了一万倍。",
  fix: "让 {{ }} 后面的单位与打印方式一致，例如 {{…}}万元。",
  example: { file: "report.md", wrong: "{{万元 经费.全年预算}}元", right: "{{经费.全年预算}}万元" },
} as const satisfies CheckEntry;
