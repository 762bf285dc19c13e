import type { CheckEntry } from "../check.ts";

/** When a file is read that no one wrote by hand. */
export const fileTooLarge = {
  code: "JX003",
  level: "错误",
  title: "文件太大",
  why: "填报文件都是手写的，超过 2 MB、30 万字或 5000 项多半是放错了文件。",
  fix: "检查是不是把别的文件存成了这个名字。",
  example: { wrong: "把扫描件改名为 report.md", right: "report.md 里只有文字" },
} as const satisfies CheckEntry;
