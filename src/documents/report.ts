import type { Heading, Nodes, Root, RootContent, Text } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import type { Span } from "../formulas/syntax-tree.ts";
import type { OutlineEntry } from "../pack/form-pack.ts";
import { type Facts, fillIn } from "../prose/fill-in.ts";
import { rangeBetween, type SourceFile } from "../source/source-file.ts";
import { checkOutline } from "./check-outline.ts";
import { headingNumbers } from "./heading-numbers.ts";

/** The Markdown that a report may hold; everything else has no place in an official document. */
const ALLOWED = new Set(["root", "heading", "paragraph", "text", "strong", "emphasis", "list", "listItem", "break"]);

/** Turns report.md into the report's HTML: references filled in, headings numbered, the outline held to. */
export function renderReport(
  source: SourceFile,
  outline: readonly OutlineEntry[],
  facts: Facts,
): { html: string; findings: Finding[] } {
  const tree = unified().use(remarkParse).parse(source.text);
  const findings = [...refuseForeign(tree, source), ...fillInTexts(tree, source, facts)];
  const headings = tree.children.filter((node) => node.type === "heading");
  findings.push(
    ...checkOutline(
      headings.map((heading) => describeHeading(heading, source)),
      outline,
      source.path,
    ),
  );
  number(headings);
  const toHtml = unified().use(remarkRehype).use(rehypeStringify);
  return { html: toHtml.stringify(toHtml.runSync(tree)), findings };
}

function refuseForeign(tree: Root, source: SourceFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === "heading" && parent !== tree)
      findings.push(finding("JX505", rangeOf(node, source), "标题不能写在列表里", "标题单独成行，行首就是“#”"));
    if (ALLOWED.has(node.type)) return undefined;
    findings.push(finding("JX505", rangeOf(node, source), `报告里不能用${FOREIGN[node.type] ?? "这种写法"}`));
    return SKIP;
  });
  return findings;
}

const FOREIGN: Record<string, string> = {
  html: "网页代码",
  code: "代码块（行首空四格也算）",
  inlineCode: "代码",
  image: "图片",
  link: "链接",
  blockquote: "引用段落（行首的“>”）",
  thematicBreak: "分隔线",
};

function fillInTexts(tree: Root, source: SourceFile, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "text", (node) => {
    const filled = fillIn(node.value, facts, (span) => placeOf(span, node, source));
    const stray = STRAY.exec(node.value)?.[0];
    if (stray)
      findings.push(
        finding(
          "JX505",
          rangeOf(node, source),
          `“${stray}”没有起作用，会照样印出来`,
          "标题的“#”后面空一格；加粗的“**”不要紧挨着标点；不用表格",
        ),
      );
    findings.push(...filled.findings);
    node.value = joinLines(filled.text);
  });
  return findings;
}

/** Marks that Markdown left in the text: a heading without its blank, bold beside punctuation, a table. */
const STRAY = /\*\*|^#{1,6}(?=\S)|^\|.*\|$/mu;

const BRACES = /\{\{[^{}]*\}\}|\{\{|\}\}/gu;

/**
 * Where a part of a text stands in its file.
 *
 * Why by counting braces: indentation and escapes are in the file and not in the text, so offsets don't carry over.
 */
function placeOf(span: Span, node: Text, source: SourceFile): SourceRange {
  const start = node.position?.start.offset ?? 0;
  const inText = [...node.value.matchAll(BRACES)];
  const inFile = [...source.text.slice(start, node.position?.end.offset).matchAll(BRACES)];
  const place = inFile[inText.findIndex(({ index }) => index === span.start)];
  if (!place || inText.length !== inFile.length) return rangeOf(node, source);
  return rangeBetween(source, start + place.index, start + place.index + place[0].length);
}

/** Chinese has no blank between words, so a line broken in the file is not one on paper. */
function joinLines(text: string): string {
  return text.replace(/(?<=\P{ASCII})[ \t]*\r?\n[ \t]*|[ \t]*\r?\n[ \t]*(?=\P{ASCII})/gu, "");
}

/** A heading as the outline sees it: its level, its words, its place. */
export interface ReportHeading {
  readonly level: number;
  readonly title: string;
  readonly range: SourceRange;
}

function describeHeading(heading: Heading, source: SourceFile): ReportHeading {
  let title = "";
  visit(heading, "text", (text) => {
    title += text.value;
  });
  return { level: heading.depth, title: title.trim(), range: rangeOf(heading, source) };
}

/** Puts the numbers in front of the headings and moves each one level down: the document's title is the first level. */
function number(headings: readonly Heading[]): void {
  const numbers = headingNumbers(headings.map(({ depth }) => depth));
  for (const [index, heading] of headings.entries()) {
    heading.children.unshift({ type: "text", value: numbers[index] ?? "" });
    heading.depth = Math.min(6, heading.depth + 1) as Heading["depth"];
  }
}

function rangeOf(node: Nodes | RootContent, source: SourceFile): SourceRange {
  return rangeBetween(source, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
