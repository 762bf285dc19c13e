import type { Facts } from "../../documents/references/facts.ts";
import type { OutlineEntry } from "../../pack/form-pack.ts";
import { parseReferences } from "../../reading/parse-references.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { check, type Spot } from "../check.ts";
import { splitTitle } from "./heading-title.ts";
import type { ReportSubject } from "./report-subject.ts";

/** Parts of the report that don't state, by reference, what the form says that they have to. */
export const unstated = check(
  {
    code: "JX523",
    level: "核实",
    title: "报告没有写规定要写的数",
    why: "表样规定了报告的这一部分要写什么，例如全年花了多少、总分和等次；没有写，看报告的人还要去翻表。",
    fix: "在这一部分照提示引用；确实不该写的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "全年预算{{经费.全年预算}}万元",
      right: "全年预算{{经费.全年预算}}万元，执行{{经费.全年执行}}万元",
    },
  },
  (subject: ReportSubject) => unstatedIn(subject.outline, subject),
);

function unstatedIn(outline: readonly OutlineEntry[], subject: ReportSubject): Spot[] {
  const { headings, facts, report } = subject;
  return outline.flatMap(({ title, states, below }) => {
    const index = headings.findIndex((heading) => splitTitle(heading.title).words === title);
    const heading = headings[index];
    if (!heading) return [];
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    const part = report.source.text.slice(heading.offset, next?.offset);
    if (isEmpty(part)) return [];
    const missing = missingIn(part, states, facts);
    const hint = `在这一部分写上 ${missing.map((name) => referenceTo(name, facts)).join("、")}`;
    return [
      ...(missing.length > 0
        ? [{ at: heading.range, message: `“${title}”没有写${missing.join("、")}`, hint, about: title }]
        : []),
      ...unstatedIn(below, subject),
    ];
  });
}

/** Nothing below any heading: what is missing is the whole part, which is found as that; as is a heading that isn't there. */
function isEmpty(part: string): boolean {
  return part.split("\n").every((line) => line.trim() === "" || line.startsWith("#"));
}

/** What a part neither refers to nor has typed into it: a number with that unit is found as typed, whether it is right or not. */
function missingIn(part: string, names: readonly string[], facts: Facts): string[] {
  const { parts } = parseReferences(part);
  const referred = parts.flatMap((each) => (typeof each !== "string" && "name" in each.asked ? each.asked.name : []));
  const afterNumbers = parts.flatMap((each) => (typeof each === "string" ? (each.match(/(?<=\d)\D+/gu) ?? []) : []));
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
  const value = figures.value(name);
  return value?.kind === "quantity" ? writeReference(name, value.quantity) : `{{${name}}}`;
}
