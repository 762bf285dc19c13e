import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { parseReferences } from "../../reading/parse-references.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { type Printed, printed } from "../printed-text.ts";
import type { Facts } from "./facts.ts";
import { printReference } from "./print-reference.ts";

/** What a reader finds around a text: in front of it and behind it the rest of a sentence that has bold in it. */
export interface Surroundings {
  readonly before?: string | undefined;
  readonly behind?: string | undefined;
  /** Of the cell of a table, the unit that the head of its column names. */
  readonly cell?: { readonly unit: string | undefined } | undefined;
}

/** Puts the facts in place of the references of a text; `rangeOf` tells where in its file a part of the text stands. */
export function fillIn(
  text: string,
  facts: Facts,
  rangeOf: (span: Span) => SourceRange,
  { before = "", behind = "", cell }: Surroundings = {},
): { text: Printed; findings: Finding[] } {
  const { parts, broken } = parseReferences(text);
  const findings = broken.map((span) => bracesFinding(text.slice(span.start, span.end), rangeOf(span)));
  const wordsAt = (index: number): string => {
    const part = parts[index];
    return typeof part === "string" ? part : "";
  };
  let dropped = 0;
  const filled = parts.map((part, index) => {
    if (typeof part === "string") {
      const words = part.slice(dropped);
      dropped = 0;
      return words;
    }
    const result = printReference(part, facts, {
      before: index === 0 ? before : wordsAt(index - 1),
      behind: index === parts.length - 1 ? behind : wordsAt(index + 1),
      column: cell?.unit,
      place: cell ? "cell" : "sentence",
      room: wordsAt(index + 1).length,
      rangeOf,
    });
    findings.push(...result.findings);
    dropped = index === parts.length - 1 ? 0 : (result.dropped ?? 0);
    return result.printed;
  });
  return { text: printed(filled), findings };
}

function bracesFinding(braces: string, range: SourceRange): Finding {
  const within = /^\{{3,}([^{}]+)\}{3,}$/u.exec(braces)?.[1];
  if (within) {
    const text = `{{${within}}}`;
    return finding("JX502", range, "大括号两边各写两个，多的会印出来", `写成 ${text}`, { text });
  }
  const problem = /[｛｝]/u.test(braces) ? "大括号要用英文的，写两个" : "“{{”和“}}”要成对";
  return finding("JX502", range, problem, "写成 {{数据名称}}，单位写在后面");
}
