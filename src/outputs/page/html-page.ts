import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { DocumentDetails } from "../../documents/document-details.ts";

/** The language of all documents. */
export const LANGUAGE = "zh-CN";

/** What a browser may do with a page, whatever is in it: apply its own styles, fonts and pictures. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Styles as they can stand in a page: what would end them there is the same to CSS with its stroke escaped. */
function withinStyle(css: string): string {
  return css.replace(/<(?=\/style)/giu, "\\3c ");
}

/** A finished page: one file that fetches nothing. The body is HTML; the styles apply in their order. */
export function htmlPage(
  { title, author, subject, keywords }: DocumentDetails,
  body: string,
  styles: readonly string[],
): string {
  const details = [
    h("meta", { name: "author", content: author }),
    h("meta", { name: "description", content: subject }),
    h("meta", { name: "keywords", content: keywords.join(",") }),
    h("title", title),
  ];
  return `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${details.map((element) => toHtml(element)).join("\n")}
<style>
${styles.map(withinStyle).join("\n")}
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}
