import type { CheckEntry } from "../check.ts";

/** When a file is read that has to be there. */
export const missingFile = {
  code: "JX001",
  level: "错误",
  title: "缺少文件",
  why: "每个单位的数据分放在几个固定名称的文件里，少了一个，表就出不全。",
  fix: "按提示的文件名补上这个文件；可以从别的单位的文件夹里复制一份再改。",
  example: { wrong: "文件夹里没有 evidence.yaml", right: "文件夹里有 evidence.yaml，没有要填的也留着这个文件" },
} as const satisfies CheckEntry;
