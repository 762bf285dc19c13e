import type { CheckEntry } from "../check.ts";

/** When the fonts are opened that fonts.yaml names. */
export const unusableFont = {
  code: "JX006",
  level: "错误",
  title: "字体文件不能用",
  why: "fonts.yaml 指定的字体文件找不到、读不出来或者不是字体，材料就印不成这种字体。",
  fix: "检查路径；相对的路径从工作区的文件夹算起。没有自己的字体的，删去这一行，用程序自带的。",
  example: {
    wrong: "fonts.yaml 里写“仿宋：fonts/simfang.ttf”，工作区里没有这个文件",
    right: "把 simfang.ttf 放进工作区的 fonts 文件夹；没有自己的字体的，删去这一行",
  },
} as const satisfies CheckEntry;
