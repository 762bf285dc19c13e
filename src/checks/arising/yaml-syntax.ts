import type { CheckEntry } from "../check.ts";

/** When a YAML file is parsed. */
export const yamlSyntax = {
  code: "JX101",
  level: "错误",
  title: "YAML 写法错误",
  why: "文件的层次靠缩进和冒号表示，写错一处，后面的内容就对不上了。",
  fix: "对照同一文件里写对的行，检查缩进（用空格，不用 Tab）、冒号后面的空格和引号。",
  example: { file: "figures.yaml", wrong: "年中调整：0元", right: "年中调整: 0元" },
} as const satisfies CheckEntry;
