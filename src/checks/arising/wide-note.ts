import type { CheckEntry } from "../check.ts";

/** When reasons of notes.yaml are laid beside what was found. */
export const wideNote = {
  code: "JX606",
  level: "核实",
  title: "一条说明对着几处",
  why: "几处写着同样的字，理由却只说得了其中一处；其余的也跟着不提，就没有人核对了。",
  fix: "写上前后的几个字，一处一条。",
  example: {
    file: "notes.yaml",
    wrong: `说明:
  JX701: { 12期: 引自上级文件 }`,
    right: "说明: {}",
  },
} as const satisfies CheckEntry;
