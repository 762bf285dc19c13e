import type { CheckEntry } from "../check.ts";

/** When a text is filled in. */
export const unitBehindReference = {
  code: "JX507",
  level: "错误",
  title: "数后面的单位不对，或者没有写",
  why: "数按后面的单位打印；没有单位，看不出是元还是万元，单位不是这个数的，就不知所云。",
  fix: "单位写在 {{ }} 后面，用这个数自己的单位或它的倍数，例如 {{数据名称}}万元；表头写了单位的格，写成 {{万元 数据名称}}。“元/亩”这样的数，前面写明“每亩”“人均”的，后面只写元。总分、得分后面写分，是/否和等次后面不写单位。",
  example: { file: "report.md", wrong: "举办讲座{{业务.举办讲座}}所", right: "举办讲座{{业务.举办讲座}}期" },
} as const satisfies CheckEntry;
