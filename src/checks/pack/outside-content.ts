import type { PackFiles } from "../../pack/load-pack.ts";
import { rangeBetween } from "../../reading/source-file.ts";
import { check } from "../check.ts";

/** What makes a browser fetch something, up to and with the address; what stands in the document itself begins with `data:` or `#`. */
const FETCHING =
  /(?:\b(?:src|srcset|poster|data)\s*=|\b(?:url|image-set)\(|@import)\s*["']?(?!data:|#)([^\s"')>;]+)|<link\b[^>]*>/giu;

/** What a template or the style sheet would have fetched: documents carry all they need. */
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
    texts.flatMap((source) =>
      [...source.text.matchAll(FETCHING)].map((match) => {
        const [whole, address = whole] = match;
        const end = match.index + whole.length;
        return { at: rangeBetween(source, end - address.length, end), message: `要从外面取“${address}”` };
      }),
    ),
);
