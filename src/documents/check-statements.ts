import { type Finding, finding } from "../findings/finding.ts";
import type { OutlineEntry } from "../pack/form-pack.ts";
import { parseReferences } from "../prose/parse-references.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type ReportHeading, splitTitle } from "./report-heading.ts";

/** Whether each part of the report states, by reference, what the form says that it has to. */
export function checkStatements(
  source: SourceFile,
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
): Finding[] {
  return outline.flatMap(({ title, states, below }) => {
    const index = headings.findIndex((heading) => splitTitle(heading.title).words === title);
    const heading = headings[index];
    if (!heading) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const part = source.text.slice(offsetOf(heading, source), next ? offsetOf(next, source) : undefined);
    if (isEmpty(part)) return [];
    const stated = parseReferences(part).parts.flatMap((each) => (typeof each === "string" ? [] : each.words.at(-1)));
    return [
      ...states
        .filter((name) => !stated.includes(name))
        .map((name) =>
          finding("JX523", heading.range, `“${title}”没有写${name}`, `在这一部分写上 {{打印方式 ${name}}}`),
        ),
      ...checkStatements(source, headings, below),
    ];
  });
}

/** Nothing below any heading: what is missing is the whole part, which is told as that; as is a heading that isn't there. */
function isEmpty(part: string): boolean {
  return part.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
}

function offsetOf({ range }: ReportHeading, source: SourceFile): number {
  return source.lineStarts[range.start.line - 1] as number;
}
