import type { CheckEntry } from "../check.ts";

/** When the bands of a rule are looked into, and the grades of a total. */
export const gapOrOverlap = {
  code: "JX404",
  level: "错误",
  title: "分档有空隙或有重叠",
  why: "每个数都必须恰好落在一档里，否则同一个数能打两个分，或者打不出分。",
  fix: "检查各档的上下限：一档“不高于”，下一档就“高于”同一个数。",
  example: {
    file: "rubric.yaml",
    wrong: `- { 高于: 0%, 低于: 10%, 得: 3分 }
                - { 高于: 10%, 得: 0分 }`,
    right: `- { 高于: 0%, 不高于: 10%, 得: 3分 }
                - { 高于: 10%, 得: 0分 }`,
  },
} as const satisfies CheckEntry;
