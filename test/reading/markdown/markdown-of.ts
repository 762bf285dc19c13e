import { type MarkdownSource, markdownSource } from "../../../src/reading/markdown/markdown-source.ts";
import { sourceFile } from "../../../src/reading/source-file.ts";

/** A report as it is read. */
export function markdownOf(text: string): MarkdownSource {
  const read = markdownSource(sourceFile("report.md", text));
  if ("code" in read) throw new Error(read.message);
  return read;
}
