import type { CheckEntry } from "../check.ts";

/** When a file is read in which git has marked a conflict. */
export const mergeConflict = {
  code: "JX008",
  level: "错误",
  title: "两个人的改动没有合并好",
  why: "两个人改了同一处，git 不知道该用谁的，就把两种写法都留在文件里，用标记行隔开；不选定一种，同一个数就有两个。",
  fix: "每处看标记行“<<<<<<<”“=======”“>>>>>>>”之间的两种写法，留下对的一种，再把标记行都删去；不知道哪种对，问问改的人。",
  example: {
    wrong: "figures.yaml 里留着“<<<<<<< HEAD”“=======”“>>>>>>> main”三行，中间是两个“实际支出”",
    right: "figures.yaml 里只有对的那个“实际支出”，三行标记都删去了",
  },
} as const satisfies CheckEntry;
