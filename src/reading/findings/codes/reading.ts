import type { CodeEntry } from "../code-entry.ts";

/** 0xx: reading files. */
export const READING_CODES = {
  JX001: {
    severity: "error",
    title: "缺少文件",
    why: "每个单位的数据分放在几个固定名称的文件里，少了一个，表就出不全。",
    fix: "按提示的文件名补上这个文件；可以从别的单位的文件夹里复制一份再改。",
  },
  JX002: {
    severity: "error",
    title: "文件读不出来",
    why: "只有 UTF-8 编码的文本文件才能被所有人和程序读成同样的字。",
    fix: "在编辑器里用“另存为 UTF-8”重新保存。",
  },
  JX003: {
    severity: "error",
    title: "文件太大",
    why: "填报文件都是手写的，超过 2 MB 或 5000 项多半是放错了文件。",
    fix: "检查是不是把别的文件存成了这个名字。",
  },
  JX004: {
    severity: "error",
    title: "schema 文件写错了",
    why: "schema 文件夹规定每个文件里能填什么；其中一个写错了，用到它的文件都没法核对。",
    fix: "这是表样的一部分，请维护表样的人改；在编辑器里打开这个文件，写错的地方有标记。",
  },
  JX005: {
    severity: "warning",
    title: "schema 里没有名称或说明",
    why: "编辑器把名称和说明显示给填报的人，缺什么、怎样写的提示也取自这里；没有的，填报的人不知道填什么。",
    fix: "这是表样的一部分，请维护表样的人在 schema 的这一项下补上 title 和 description。",
  },
  JX006: {
    severity: "error",
    title: "字体文件不能用",
    why: "fonts.yaml 指定的字体文件找不到、读不出来或者不是字体，材料就印不成这种字体。",
    fix: "检查路径；相对的路径从工作区的文件夹算起。没有自己的字体的，删去这一行，用程序自带的。",
  },
  JX007: {
    severity: "error",
    title: "文件夹的名称不能用",
    why: "单位和项目的文件夹名写在命令和网址里，也是输出的文件夹名；汉字、空格和大写字母在 Windows、Mac 和服务器上读写不一样。",
    fix: "改名，只用小写英文字母、数字和连字符，例如 caizheng-ju；单位的名称写在 department.yaml 里。",
  },
} as const satisfies Record<string, CodeEntry>;
