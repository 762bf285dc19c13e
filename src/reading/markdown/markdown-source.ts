import type { Root } from "mdast";
import type { Finding } from "../finding.ts";
import type { SourceFile } from "../source-file.ts";
import { checkReportSize } from "./check-report-size.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** A Markdown file that was read: its text, and the tree that all who look into it share and nobody changes. */
export interface MarkdownSource {
  readonly source: SourceFile;
  readonly tree: Root;
}

/** Reads report.md; its tree is made when it is first asked for, since of last year's report nobody does. */
export function markdownSource(source: SourceFile): MarkdownSource | Finding {
  const tooLarge = checkReportSize(source);
  if (tooLarge) return tooLarge;
  let tree: Root | undefined;
  return {
    source,
    get tree() {
      tree ??= parseMarkdown(source.text);
      return tree;
    },
  };
}
