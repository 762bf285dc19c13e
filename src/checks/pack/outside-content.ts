import { addressesIn } from "../../documents/template/css-addresses.ts";
import type { PackFiles } from "../../pack/load-pack.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { check } from "../check.ts";
import { isStyleSheet } from "./style-sheet.ts";

/** What the style sheet would have fetched, as templates are asked before they are filled in: documents carry all they need. */
export const outsideContent = check(
  {
    code: "JX509",
    level: "错误",
    title: "文件要从外面取内容",
    why: "报送的文件要自带全部内容，换一台电脑、断了网，打开也是一个样。",
    fix: "图片等内容写成 data: 开头的地址，放进模板或 style.css；不用网址和文件名。",
    example: {
      file: "report.hbs",
      wrong: '<h1><img src="https://example.com/seal.png" alt="">{{标题}}</h1>',
      right: "<h1>{{标题}}</h1>",
    },
  },
  ({ texts }: PackFiles) =>
    texts.filter(isStyleSheet).flatMap((source) =>
      addressesIn(source.text).map(({ address, start, end }) => ({
        at: rangeBetween(source, start, end),
        message: `要从外面取“${address}”`,
      })),
    ),
);
