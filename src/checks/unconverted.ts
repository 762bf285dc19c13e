import type { CheckEntry } from "./check.ts";

/** Entries whose checks have no file of their own yet. */
export const UNCONVERTED = [
  {
    code: "JX406",
    level: "错误",
    title: "计分表里没有这个指标",
    why: "写在这里的依据不会用于任何得分，多半是指标名称写错了。",
    fix: "改成计分表里的三级指标名称，或者删去。",
    example: { file: "evidence.yaml", wrong: "信息公示:", right: "信息公开:" },
  },
  {
    code: "JX506",
    level: "错误",
    title: "字体里没有这个字",
    why: "印出来会是空框或别的字体。",
    fix: "检查是不是错字或表情符号，换一个写法；确实要印的生僻字，在工作区的 fonts.yaml 里给“生僻字”指定一个有这个字的字体。",
    example: { file: "report.md", wrong: "库房不足😀。", right: "库房不足。" },
  },
  {
    code: "JX512",
    level: "核实",
    title: "生僻字改用别的字体印",
    why: "这里规定的字体没有这个字，用另一种字体印出来，笔画粗细与旁边的字不一样。",
    fix: "核对是不是这个字；没有写错的，看一眼印出来的样子，在 notes.yaml 说明，或者在工作区的 fonts.yaml 里换一个有这个字的字体。",
    example: { file: "report.md", wrong: "㐆家湾的库房不足。", right: "南家湾的库房不足。" },
  },
] as const satisfies readonly CheckEntry[];
