import type { CheckEntry } from "../check.ts";

/** When the folders of a year are gone through. */
export const folderName = {
  code: "JX007",
  level: "错误",
  title: "文件夹的名称不能用",
  why: "单位和项目的文件夹名写在命令和网址里，也是输出的文件夹名；汉字、空格和大写字母在 Windows、Mac 和服务器上读写不一样。",
  fix: "改名，只用小写英文字母、数字和连字符，例如 caizheng-ju；单位的名称写在 department.yaml 里。",
  example: { wrong: "单位的文件夹叫“档案馆”", right: "单位的文件夹叫“dangan”" },
} as const satisfies CheckEntry;
