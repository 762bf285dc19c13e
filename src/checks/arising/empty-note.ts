import type { CheckEntry } from "../check.ts";

/** When reasons of notes.yaml are laid beside what was found. */
export const emptyNote = {
  code: "JX605",
  level: "核实",
  title: "说明没有写理由",
  why: "“无”“……”不是理由，写了等于没有说明，审核时照样要问。",
  fix: "写明原因；数据写错了的，改正数据，删去这一条。",
  example: {
    file: "notes.yaml",
    wrong: `说明:
  JX711: { 布署: 无 }`,
    right: `说明:
  JX711: { 布署: 引用原文 }`,
  },
} as const satisfies CheckEntry;
