import type { OutlineEntry } from "../pack/form-pack.ts";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { parseReferences } from "../reading/parse-references.ts";
import type { SourceFile } from "../reading/source-file.ts";
import { writeReference } from "../reading/write-reference.ts";
import type { Facts } from "./references/fill-in.ts";
import { type ReportHeading, splitTitle } from "./report-heading.ts";

/** Whether each part of the report states, by reference, what the form says that it has to. */
export function checkStatements(
  source: SourceFile,
  headings: readonly ReportHeading[],
  outline: readonly OutlineEntry[],
  facts: Facts,
): Finding[] {
  return outline.flatMap(({ title, states, below }) => {
    const index = headings.findIndex((heading) => splitTitle(heading.title).words === title);
    const heading = headings[index];
    if (!heading) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const part = source.text.slice(offsetOf(heading, source), next ? offsetOf(next, source) : undefined);
    if (isEmpty(part)) return [];
    const missing = missingIn(part, states, facts);
    const hint = `在这一部分写上 ${missing.map((name) => referenceTo(name, facts)).join("、")}`;
    return [
      ...(missing.length > 0 ? [finding("JX523", heading.range, `“${title}”没有写${missing.join("、")}`, hint)] : []),
      ...checkStatements(source, headings, below, facts),
    ];
  });
}

/** Nothing below any heading: what is missing is the whole part, which is told as that; as is a heading that isn't there. */
function isEmpty(part: string): boolean {
  return part.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
}

/** What a part neither refers to nor has typed into it: a number with that unit is told as typed, whether it is right or not. */
function missingIn(part: string, names: readonly string[], facts: Facts): string[] {
  const { parts } = parseReferences(part);
  const referred = parts.flatMap((each) => (typeof each === "string" ? [] : each.words.at(-1)));
  const afterNumbers = parts.flatMap((each) => (typeof each === "string" ? (each.match(/(?<=\d\s*)\D+/gu) ?? []) : []));
  return names.filter((name) => {
    const unit = unitOf(name, facts);
    return !referred.includes(name) && !(unit && afterNumbers.some((words) => words.trimStart().startsWith(unit)));
  });
}

function unitOf(name: string, { figures }: Facts): string | undefined {
  const value = figures.value(name);
  if (value?.kind === "quantity") return value.quantity.unit.name;
  return name === "总分" ? "分" : undefined;
}

function referenceTo(name: string, { figures }: Facts): string {
  if (!name.includes(".")) return `{{${name}}}`;
  const value = figures.value(name);
  return value?.kind === "quantity" ? writeReference(name, value.quantity) : `{{原样 ${name}}}`;
}

function offsetOf({ range }: ReportHeading, source: SourceFile): number {
  return source.lineStarts[range.start.line - 1] as number;
}
