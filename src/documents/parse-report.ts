import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { SourceFile } from "../reading/source-file.ts";
import { reportTables } from "./report-tables.ts";
import { wholeReferences } from "./whole-references.ts";

/** Reads report.md: Markdown with tables and references, and nothing else besides. */
export function parseReport({ text }: SourceFile): Root {
  return unified().use(remarkParse).use(reportTables).use(wholeReferences).parse(text);
}
