import { type Finding, finding } from "../findings/finding.ts";
import type { FormPack } from "../pack/form-pack.ts";
import { parseReferences } from "../prose/parse-references.ts";
import { rangeBetween, type SourceFile } from "../source/source-file.ts";

const STATED = ["总分", "等次"] as const;

/** Whether the report, or the form that it is printed in, states by reference what the evaluation came to. */
export function checkConclusion(report: SourceFile, { documents }: Pick<FormPack, "documents">): Finding[] {
  const forms = documents.map(({ template }) => template.text).filter((text) => /\{\{\{?\s*报告\s*\}/u.test(text));
  const stated = [report.text, ...forms].flatMap(referredTo);
  // A total that is typed is told as a typed number.
  const missing = STATED.filter((name) => !stated.includes(name) && !(name === "总分" && /\d分/u.test(report.text)));
  if (missing.length === 0) return [];
  // Of a section and what stands below it, the latter.
  const heading = [...report.text.matchAll(/^#+.*结论.*$/gmu)].at(-1) ?? /^.*$/mu.exec(report.text);
  const [line, start] = [heading?.[0] ?? "", heading?.index ?? 0];
  const message = `报告没有引用${missing.map((name) => `{{${name}}}`).join("、")}`;
  return [finding("JX712", rangeBetween(report, start, start + line.trimEnd().length), message)];
}

function referredTo(text: string): string[] {
  return parseReferences(text).parts.flatMap((part) => (typeof part === "string" ? [] : [part.words.join(" ")]));
}
