import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Finding } from "../finding.ts";
import type { SourceFile } from "../source-file.ts";
import { checkReportSize } from "./check-report-size.ts";
import { WHOLE_REFERENCES } from "./whole-references.ts";

/** A Markdown file that was read: its text, and the tree that all who look into it share and nobody changes. */
export interface MarkdownSource {
  readonly source: SourceFile;
  readonly tree: Root;
}

/**
 * Reads report.md: Markdown with tables and references, and nothing else besides; of GitHub's bare links, say, none has a place in
 * a report.
 *
 * Why the tree is made when it is first asked for: of last year's report nobody does.
 */
export function markdownSource(source: SourceFile): MarkdownSource | Finding {
  const tooLarge = checkReportSize(source);
  if (tooLarge) return tooLarge;
  let tree: Root | undefined;
  return {
    source,
    get tree() {
      tree ??= fromMarkdown(source.text, {
        extensions: [gfmTable(), WHOLE_REFERENCES],
        mdastExtensions: [gfmTableFromMarkdown()],
      });
      return tree;
    },
  };
}
