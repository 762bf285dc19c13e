import type { Heading, Root } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Finding } from "../reading/findings/finding.ts";
import type { MarkdownSource } from "../reading/markdown/markdown-source.ts";
import { columnUnits, textsIn } from "../reading/markdown/report-tables.ts";
import { rangesInText } from "../reading/markdown/text-offsets.ts";
import { headingNumbers } from "./heading-numbers.ts";
import { joinLines } from "./join-lines.ts";
import { type Facts, fillIn } from "./references/fill-in.ts";

/** Turns the report into HTML: references filled in, headings numbered. */
export function renderReport(report: MarkdownSource, facts: Facts): { html: string; findings: Finding[] } {
  const tree = structuredClone(report.tree);
  const findings = fillInTexts(tree, report, facts);
  numberHeadings(tree);
  const toHtml = unified().use(remarkRehype).use(rehypeStringify);
  return { html: toHtml.stringify(toHtml.runSync(tree)), findings };
}

function fillInTexts(tree: Root, { source }: MarkdownSource, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const units = columnUnits(tree);
  visit(tree, (block) => {
    if (block.type !== "paragraph" && block.type !== "heading" && block.type !== "tableCell") return;
    const texts = textsIn(block);
    for (const [index, node] of texts.entries()) {
      const after = texts[index + 1]?.value ?? units.get(block);
      const filled = fillIn(node.value, facts, rangesInText(node, source), after);
      findings.push(...filled.findings);
      node.value = joinLines(filled.text);
    }
  });
  return findings;
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
