import type { CheckEntry } from "../check.ts";

/** When reasons of notes.yaml are laid beside what was found. */
export const staleNote = {
  code: "JX601",
  level: "核实",
  title: "说明的事项已经不存在",
  why: "notes.yaml 里解释了一个现在并没有的问题，数据改过后说明就过时了。",
  fix: "删去这条说明，或者检查编号有没有写错。",
  example: {
    file: "notes.yaml",
    wrong: `说明:
  QX-02: 来访增多`,
    right: "说明: {}",
  },
} as const satisfies CheckEntry;
