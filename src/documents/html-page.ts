import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import type { PageSetup } from "../pack/form-pack.ts";

/** What a finished page is put together from. */
export interface PageParts {
  readonly title: string;
  readonly author: string;
  /** What the document is, in a line. */
  readonly subject: string;
  /** What it may be looked for by. */
  readonly keywords: readonly string[];
  readonly body: string;
  /** Style rules in the order they apply. */
  readonly styles: readonly string[];
}

/** The style that all documents share, before the pack's own. */
export const BASE_STYLE = readFileSync(new URL("base.css", import.meta.url), "utf8");

/** The finished document: one file that fetches nothing. */
export function htmlPage({ title, author, subject, keywords, body, styles }: PageParts): string {
  const encode = Handlebars.escapeExpression;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${encode(author)}">
<meta name="description" content="${encode(subject)}">
<meta name="keywords" content="${encode(keywords.join(","))}">
<title>${encode(title)}</title>
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

/**
 * The paper, its margins and the page number, which GB/T 9704 puts below the type area: 4号, one character in from the outer
 * edge, odd pages right and even pages left.
 */
export function pageRule({ paper, margins, pageNumber }: PageSetup, landscape: boolean, role: string): string {
  const content = `${JSON.stringify(pageNumber.before)} counter(page) ${JSON.stringify(pageNumber.after)}`;
  const box = `content: ${content}; font: 14pt "${role}"; vertical-align: top; padding: 7mm 14pt 0;`;
  return `@page { size: ${paper} ${landscape ? "landscape" : "portrait"}; margin: ${margins.top} ${margins.right} ${margins.bottom} ${margins.left}; }
@page :right { @bottom-right { ${box} } }
@page :left { @bottom-left { ${box} } }`;
}

/** The characters of a page number, for the font that prints it. */
export function pageNumberCharacters({ pageNumber }: PageSetup): string {
  return `${pageNumber.before}0123456789${pageNumber.after}`;
}
