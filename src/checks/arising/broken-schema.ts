import type { CheckEntry } from "../check.ts";

/** When a schema is compiled, and when a pack is held against its schemas. */
export const brokenSchema = {
  code: "JX004",
  level: "错误",
  title: "schema 文件写错了",
  why: "schema 文件夹规定每个文件里能填什么；其中一个写错了，用到它的文件都没法核对。",
  fix: "这是表样的一部分，请维护表样的人改；在编辑器里打开这个文件，写错的地方有标记。",
  example: {
    file: "figures.schema.json",
    wrong: `"title": "数据"
`,
    right: `"title": "数据",
`,
  },
} as const satisfies CheckEntry;
