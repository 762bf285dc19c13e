import type { CheckEntry } from "../check.ts";

/** When a file is read that is no text, or lies outside the workspace. */
export const unreadableFile = {
  code: "JX002",
  level: "错误",
  title: "文件读不出来",
  why: "只有 UTF-8 编码的文本文件才能被所有人和程序读成同样的字。",
  fix: "在编辑器里用“另存为 UTF-8”重新保存。",
  example: { wrong: "用“ANSI”（GBK）保存的 report.md", right: "用 UTF-8 保存的 report.md" },
} as const satisfies CheckEntry;
