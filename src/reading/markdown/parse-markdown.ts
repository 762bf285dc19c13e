import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { WHOLE_REFERENCES } from "./whole-references.ts";

/**
 * Parses Markdown as reports have it: with tables and references, and nothing else besides; of GitHub's bare links, say, none has
 * a place in a report.
 */
export function parseMarkdown(text: string): Root {
  return PARSER.parse(text);
}

const PARSER = unified().use(remarkParse).use(reportSyntax).freeze();

function reportSyntax(this: Processor): void {
  this.data({
    micromarkExtensions: [gfmTable(), WHOLE_REFERENCES],
    fromMarkdownExtensions: [gfmTableFromMarkdown()],
  });
}
