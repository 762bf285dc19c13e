import type { CheckEntry } from "../check.ts";

/** When a text or a template is filled in. */
export const faultyReference = {
  code: "JX502",
  level: "错误",
  title: "引用写错了",
  why: "{{ }} 里的内容读不懂，印不出数来。",
  fix: "写成 {{数据名称}}，单位写在后面，例如 {{数据名称}}万元；表头写了单位的格，写成 {{万元 数据名称}}；算式写成 {{=甲 ÷ 乙}}%。",
  example: { file: "report.md", wrong: "执行率{{百分比 经费.执行率}}", right: "执行率{{经费.执行率}}%" },
} as const satisfies CheckEntry;
