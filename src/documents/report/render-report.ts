import type { Element, ElementContent, Root } from "hast";
import type { Heading, Root as MarkdownRoot, Text } from "mdast";
import { defaultHandlers, type State, toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import type { Finding } from "../../reading/finding.ts";
import type { MarkdownSource } from "../../reading/markdown/markdown-source.ts";
import { columnUnits, textsIn } from "../../reading/markdown/report-tables.ts";
import { rangesInText } from "../../reading/markdown/text-offsets.ts";
import { numberElement } from "../number-element.ts";
import { type Printed, PrintedText } from "../printed-text.ts";
import type { Facts } from "../references/facts.ts";
import { fillIn } from "../references/fill-in.ts";
import { headingNumbers } from "./heading-numbers.ts";
import { joinLines } from "./join-lines.ts";

/** Turns the report into a document's elements: references filled in, headings numbered. */
export function renderReport(report: MarkdownSource, facts: Facts): { tree: Root; findings: Finding[] } {
  const { texts, findings } = fillInTexts(report, facts);
  const numbers = numbersOf(report.tree);
  const handlers = {
    text: (state: State, text: Text) => renderText(state, texts.get(text) ?? text.value),
    heading: (state: State, heading: Heading) => renderHeading(state, heading, numbers.get(heading)),
  };
  return { tree: toHast(report.tree, { handlers }) as Root, findings };
}

function fillInTexts({ source, tree }: MarkdownSource, facts: Facts) {
  const texts = new Map<Text, Printed>();
  const findings: Finding[] = [];
  const units = columnUnits(tree);
  visit(tree, (block) => {
    if (block.type !== "paragraph" && block.type !== "heading" && block.type !== "tableCell") return;
    const found = textsIn(block);
    for (const [index, text] of found.entries()) {
      const filled = fillIn(text.value, facts, rangesInText(text, source), {
        before: wordsBefore(found, index),
        behind: wordsBehind(found, index),
        cell: block.type === "tableCell" ? { unit: units.get(block) } : undefined,
      });
      findings.push(...filled.findings);
      texts.set(text, filled.text);
    }
  });
  return { texts, findings };
}

/** As many characters as are looked at around a reference. */
const NEAR = 60;

/** What is read before one of the texts of a block, which bold cuts up: 实有 in `实**有**{{甲.乙}}人`. */
function wordsBefore(texts: readonly Text[], index: number): string {
  let words = "";
  for (let at = index - 1; at >= 0 && words.length < NEAR; at--) words = texts[at]?.value.slice(-NEAR) + words;
  return words;
}

/** What is read behind one of the texts of a block: 余人 in `{{甲.乙}}**余**人`. */
function wordsBehind(texts: readonly Text[], index: number): string {
  let words = "";
  for (let at = index + 1; at < texts.length && words.length < NEAR; at++) words += texts[at]?.value.slice(0, NEAR);
  return words;
}

function numbersOf(tree: MarkdownRoot): Map<Heading, string> {
  const headings = tree.children.filter((node) => node.type === "heading");
  const numbers = headingNumbers(headings.map(({ depth }) => depth));
  return new Map(headings.map((heading, index) => [heading, numbers[index] ?? ""]));
}

function renderText(state: State, text: Printed): ElementContent[] {
  return PrintedText.partsOf(text).map((part) =>
    typeof part === "string"
      ? defaultHandlers.text(state, { type: "text", value: joinLines(part) })
      : numberElement(part),
  );
}

/** A heading with its number in front, one level down: the document's title is the first level. */
function renderHeading(state: State, heading: Heading, number: string | undefined): Element {
  const element = defaultHandlers.heading(state, heading);
  if (number === undefined) return element;
  const [first, ...others] = element.children;
  const children: ElementContent[] =
    first?.type === "text"
      ? [{ ...first, value: number + first.value }, ...others]
      : [{ type: "text", value: number }, ...element.children];
  return { ...element, tagName: `h${Math.min(6, heading.depth + 1)}`, children };
}
