import type { CheckEntry } from "../check.ts";

/** When the pack of a year is looked for. */
export const unknownPack = {
  code: "JX204",
  level: "错误",
  title: "没有这个表样",
  why: "year.yaml 里写的表样在 templates/ 下面找不到。",
  fix: "把表样改成 templates/ 下面有的文件夹名。",
  example: { file: "year.yaml", wrong: "表样: smal", right: "表样: small" },
} as const satisfies CheckEntry;
