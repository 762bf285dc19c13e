import type { CodeEntry } from "../code-entry.ts";

/** 1xx and 2xx: how YAML is written, keys and values. */
export const STRUCTURE_CODES = {
  JX101: {
    severity: "error",
    title: "YAML 写法错误",
    why: "文件的层次靠缩进和冒号表示，写错一处，后面的内容就对不上了。",
    fix: "对照同一文件里写对的行，检查缩进（用空格，不用 Tab）、冒号后面的空格和引号。",
  },
  JX102: {
    severity: "error",
    title: "同一个名称写了两遍",
    why: "每项数据只写一次；写两遍就不知道以哪个为准。",
    fix: "删去多余的一处。",
  },
  JX201: {
    severity: "error",
    title: "不认识的名称",
    why: "表样里没有这个名称，写了也不会印到表上，多半是错字。",
    fix: "改成提示的名称；编辑器里按 Ctrl+空格可以列出能填的名称。",
  },
  JX202: {
    severity: "error",
    title: "缺少必填的内容",
    why: "表上有这一项，没有填。",
    fix: "在所指的位置下面补上这一项。",
  },
  JX203: {
    severity: "error",
    title: "内容的形式不对",
    why: "这里要的是另一种内容（文字、列表、固定的几个选项之一），照现在的写法读不懂。",
    fix: "按提示改写。",
  },
  JX204: {
    severity: "error",
    title: "没有这个表样",
    why: "year.yaml 里写的表样在 templates/ 下面找不到。",
    fix: "把表样改成 templates/ 下面有的文件夹名。",
  },
  JX205: {
    severity: "warning",
    title: "还有待改的地方",
    why: "新表样由旧表样复制而来，标着“（待改）”的还是旧表样的内容，或者空着。",
    fix: "对照新印发的表改好这一处，再删去“（待改）”。",
  },
} as const satisfies Record<string, CodeEntry>;
