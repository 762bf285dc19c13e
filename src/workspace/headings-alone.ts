import { parseMarkdown } from "../reading/markdown/parse-markdown.ts";
import type { SourceFile } from "../reading/source-file.ts";

/** The report's headings as they are written, and nothing below them. */
export function headingsAlone({ text }: SourceFile): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const { children } = parseMarkdown(text);
  return children
    .filter(({ type }) => type === "heading")
    .map(({ position }) => text.slice(position?.start.offset, position?.end.offset) + lineEnd)
    .join(lineEnd);
}
