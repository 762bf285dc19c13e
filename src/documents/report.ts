import type { Heading, Root, RootContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { unmarked } from "../figures/marks.ts";
import type { OutlineEntry } from "../pack/form-pack.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import type { SourceFile } from "../reading/source-file.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkMarkdown, isUnderlined } from "./check-markdown.ts";
import { checkReportSize } from "./check-report-size.ts";
import { checkSilence } from "./check-silence.ts";
import { checkStatements } from "./check-statements.ts";
import { headingNumbers } from "./heading-numbers.ts";
import { parseReport } from "./parse-report.ts";
import { type Facts, fillIn } from "./references/fill-in.ts";
import type { ReportHeading } from "./report-heading.ts";
import { columnUnits, textsIn } from "./report-tables.ts";
import { rangeOfNode, rangesInText } from "./text-offsets.ts";

/** Turns report.md into the report's HTML: references filled in, headings numbered, the outline held to. */
export function renderReport(
  source: SourceFile,
  outline: readonly OutlineEntry[],
  facts: Facts,
): { html: string; findings: Finding[] } {
  const tooLarge = checkReportSize(source);
  if (tooLarge) return { html: "", findings: [tooLarge] };
  const tree = parseReport(source);
  const findings = [...checkMarkdown(tree, source), ...fillInTexts(tree, source, facts)];
  const headings = headingsOf(tree, source);
  const outOfOutline = checkHeadings(headings, outline, source.path);
  // A report that isn't whole yet is told that first.
  findings.push(...(outOfOutline.length > 0 ? outOfOutline : checkStatements(source, headings, outline, facts)));
  findings.push(...checkSilence(headings, outline));
  numberHeadings(tree);
  const toHtml = unified().use(remarkRehype).use(rehypeStringify);
  return { html: toHtml.stringify(toHtml.runSync(tree)), findings };
}

function fillInTexts(tree: Root, source: SourceFile, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const units = columnUnits(tree);
  visit(tree, (block) => {
    if (block.type !== "paragraph" && block.type !== "heading" && block.type !== "tableCell") return;
    const texts = textsIn(block);
    for (const [index, node] of texts.entries()) {
      const rangeOf = rangesInText(node, source);
      const stray = STRAY.exec(node.value);
      if (stray) {
        const range = rangeOf({ start: stray.index, end: stray.index + stray[0].length });
        findings.push(finding("JX505", range, `“${stray[0]}”没有起作用，会照样印出来`, hintFor(stray[0])));
      }
      const filled = fillIn(node.value, facts, rangeOf, texts[index + 1]?.value ?? units.get(block));
      findings.push(...filled.findings);
      node.value = joinLines(filled.text);
    }
  });
  return findings;
}

/** Marks that Markdown left in the text: a heading without its blank, bold beside punctuation, a table without its rule. */
const STRAY = /\*\*|^#{1,6}(?=\S)|^＃+|^\|(?=.*\|)/mu;

function hintFor(stray: string): string {
  return stray === "|"
    ? "表头下面要有一行“| --- | --- |”，格数与表头一样多，表的前面空一行"
    : "标题的“#”用英文的，后面空一格；加粗的“**”不要紧挨着标点";
}

/** Chinese has no blank between words, so a line broken in the file is not one on paper. */
function joinLines(text: string): string {
  return text.replace(/(?<=\P{ASCII})[ \t]*\r?\n[ \t]*|(?<![ \t])[ \t]*\r?\n[ \t]*(?=\P{ASCII})/gu, "");
}

function headingsOf(tree: Root, source: SourceFile): ReportHeading[] {
  const levels = tree.children.map((node) => levelOf(node, source));
  return tree.children.flatMap((node, index) => {
    const level = levels[index];
    if (level === undefined) return [];
    const title = textsIn(node)
      .map(({ value }) => unmarked(value))
      .join("")
      .replace(MEANT_AS_HEADING, "");
    const next = tree.children.find((_, at) => at > index && levels[at] !== undefined);
    const text = source.text.slice(node.position?.end.offset, next?.position?.start.offset).trim();
    return { level, title: title.trim(), range: rangeOfNode(node, source), text };
  });
}

/** How a heading begins that lacks its blank, or has full-width marks; it has its finding, and none besides for being absent. */
const MEANT_AS_HEADING = /^(?:#{1,6}(?=\S)|＃+\s*)/u;

/** The level of a heading, written rightly or not; undefined for text. */
function levelOf(node: RootContent, source: SourceFile): number | undefined {
  if (node.type === "heading") return isUnderlined(node, source) ? undefined : node.depth;
  const meant = node.type === "paragraph" ? MEANT_AS_HEADING.exec(textsIn(node)[0]?.value ?? "")?.[0] : undefined;
  return meant?.trim().length;
}

/** Puts the numbers in front of the headings and moves each one level down: the document's title is the first level. */
function numberHeadings(tree: Root): void {
  const headings = tree.children.filter((node) => node.type === "heading");
  const numbers = headingNumbers(headings.map(({ depth }) => depth));
  for (const [index, heading] of headings.entries()) {
    heading.children.unshift({ type: "text", value: numbers[index] ?? "" });
    heading.depth = Math.min(6, heading.depth + 1) as Heading["depth"];
  }
}
