import type { CheckEntry } from "../check.ts";

/** When a text is filled in. */
export const againstSign = {
  code: "JX515",
  level: "核实",
  title: "写的是增加，数却是减少；或者反过来",
  why: "“比上年下降”后面的数是增加的，文字和数据就说了两回事。",
  fix: "改成与数相符的词；数填错了的，改数据；没有写反的，在 notes.yaml 说明。数是负的，写“下降”“减少”，印出来不带负号；{{=甲 − 乙}} 照写的词排先后，比上年减少的，写上年减本年。",
  example: {
    file: "report.md",
    wrong: "经费比上年下降{{经费.增长率}}%",
    right: "经费比上年增长{{经费.增长率}}%",
  },
} as const satisfies CheckEntry;
