import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { DocumentDetails } from "../../documents/document-details.ts";

/** The language of all documents. */
export const LANGUAGE = "zh-CN";

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
<meta name="viewport" content="width=device-width, initial-scale=1">
${details.map((element) => toHtml(element)).join("\n")}
<style>
${styles.join("\n")}
</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;
}
