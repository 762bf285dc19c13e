import type { RootContent } from "mdast";
import { wordsOf } from "../../documents/printed-text.ts";
import type { Facts } from "../../documents/references/facts.ts";
import { fillIn } from "../../documents/references/fill-in.ts";
import { joinLines } from "../../documents/report/join-lines.ts";
import type { SourceRange } from "../../reading/finding.ts";
import { isUnderlined } from "../../reading/markdown/is-underlined.ts";
import type { MarkdownSource } from "../../reading/markdown/markdown-source.ts";
import { textsIn } from "../../reading/markdown/report-tables.ts";
import { rangeOfNode, rangesInText } from "../../reading/markdown/text-offsets.ts";
import { type SourceFile, textBetween } from "../../reading/source-file.ts";

/** A heading of the report as its checks see it: its level, its words, its place. */
export interface ReportHeading {
  readonly level: number;
  readonly title: string;
  /** Whether it is written as it is printed: without references and marks. */
  readonly isPlain: boolean;
  readonly range: SourceRange;
  /** Where it begins in the file. */
  readonly offset: number;
  /** What stands below it before the next heading, as it is written. */
  readonly text: string;
}

/** The headings of a report as they are printed, but for their numbers; those that lack their blank or have full-width marks too. */
export function reportHeadings({ source, tree }: MarkdownSource, facts: Facts): ReportHeading[] {
  const levels = tree.children.map((node) => levelOf(node, source));
  return tree.children.flatMap((node, index) => {
    const level = levels[index];
    if (level === undefined) return [];
    const printed = textsIn(node)
      .map((text) => joinLines(wordsOf(fillIn(text.value, facts, rangesInText(text, source)).text)))
      .join("")
      .replace(MEANT_AS_HEADING, "");
    const title = printed.trim();
    const range = rangeOfNode(node, source);
    const isPlain = textBetween(source, range).includes(title);
    const next = tree.children.find((_, at) => at > index && levels[at] !== undefined);
    const text = source.text.slice(node.position?.end.offset, next?.position?.start.offset).trim();
    const offset = node.position?.start.offset ?? 0;
    return { level, title, isPlain, range, offset, text };
  });
}

/** How a heading begins that lacks its blank, has another kind of blank, or full-width marks; it has its finding, and none besides for being absent. */
const MEANT_AS_HEADING = /^(?:#{1,6}(?=[^ \t])|＃+)\s*/u;

/** The level of a heading, written rightly or not; undefined for text. */
function levelOf(node: RootContent, source: SourceFile): number | undefined {
  if (node.type === "heading") return isUnderlined(node, source) ? undefined : node.depth;
  const meant = node.type === "paragraph" ? MEANT_AS_HEADING.exec(textsIn(node)[0]?.value ?? "")?.[0] : undefined;
  return meant?.trim().length;
}
