import type { ForeignHtml } from "./paper-html.ts";

/** What to write in place of what has no place on paper. */
export const FOREIGN_HINT = "报送的文件是印在纸上的：只用文字、表格、data: 图片的标签和属性，别的删去";

/** What has no place on paper, in the words of a template; `written` is the attribute's name as it stands there. */
export function describeForeign(
  { element, property, address }: ForeignHtml,
  written = property?.toLowerCase(),
): string {
  if (written === undefined) return `标签“<${element.tagName}>”`;
  return address === undefined ? `属性“${written}”` : `“${written}”里的地址“${address}”`;
}
