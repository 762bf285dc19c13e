import { addressesIn } from "../../documents/template/css-addresses.ts";
import type { ForeignHtml } from "../../documents/template/paper-html.ts";
import type { PackFiles } from "../../pack/load-pack.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { check, type Spot } from "../check.ts";
import { foreignInTemplate } from "./foreign-in-template.ts";
import { isStyleSheet } from "./style-sheet.ts";

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
  ({ texts }: PackFiles) => texts.flatMap((source) => (isStyleSheet(source) ? inStyles(source) : inTemplate(source))),
);

function inStyles(source: SourceFile): Spot[] {
  return addressesIn(source.text).map(({ address, start, end }) => spotAt(source, start, end, address));
}

function inTemplate(source: SourceFile): Spot[] {
  return foreignInTemplate(source)
    .filter(fetches)
    .map(({ start, end }) => spotAt(source, start, end, source.text.slice(start, end)));
}

function spotAt(source: SourceFile, start: number, end: number, address: string): Spot {
  return { at: rangeBetween(source, start, end), message: `要从外面取“${address}”` };
}

/** Elements that are there for what is fetched into them. */
const FETCHING = new Set(
  "link iframe frame object embed video audio source track image use feimage picture".split(" "),
);

/** Whether what has no place on paper is a matter of what is fetched. */
export function fetches({ element, property, address }: ForeignHtml): boolean {
  if (property === undefined) return FETCHING.has(element.tagName.toLowerCase());
  return address !== undefined
    ? property !== "href"
    : /src|background|poster|^xLinkHref$|^data$|ping|manifest/iu.test(property);
}
