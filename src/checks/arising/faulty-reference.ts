import type { CheckEntry } from "../check.ts";

/** When a text or a template is filled in. */
export const faultyReference = {
  code: "JX502",
  level: "错误",
  title: "引用写错了",
  why: "{{ }} 里的内容读不懂，印不出数来。",
  fix: "写成 {{打印方式 数据名称}}，例如 {{数据名称}}万元。",
  example: { file: "report.md", wrong: "{{百分率 经费.执行率}}", right: "{{经费.执行率}}%" },
} as const satisfies CheckEntry;
