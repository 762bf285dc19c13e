import { type Document, isScalar, visit } from "yaml";
import { type Finding, finding, type Mend } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

/** What is wrong with a line whose colon is full-width, and how to write it. */
export const FULL_WIDTH_COLON = ["这一行用了全角的冒号", "名称后面的冒号用英文的，再空一格，例如 名称: 25人"] as const;

/** In `{ 甲: 6,796,723.79元 }` each comma begins a new name, and in `{ 甲：27万元 }` all is one name: neither has a value. */
export function slipsInBraces(source: SourceFile, document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Map: (_, { flow, items }) => {
      if (!flow) return;
      const names = items.map(({ key, value }) => (isScalar(key) && value === null ? String(key.value) : ""));
      const number = items[names.findIndex((name) => /^\d/u.test(name)) - 1]?.value;
      if (isScalar(number)) findings.push(commaFinding(source, number.range?.[0] ?? 0));
      for (const [index, name] of names.entries()) {
        const key = items[index]?.key;
        if (name.includes("：") && isScalar(key)) findings.push(colonFinding(source, key.range?.[0] ?? 0, name));
      }
    },
  });
  return findings;
}

/** The finding for a number with commas in it, where they begin new entries. */
function commaFinding(source: SourceFile, start: number): Finding {
  const number = /^[\d,.]*[^\s,}]*/u.exec(source.text.slice(start))?.[0] ?? "";
  const range = rangeBetween(source, start, start + Math.max(1, number.length));
  const text = number.replaceAll(",", "");
  return finding("JX302", range, `“${number}”里不能加逗号`, `写成 ${text}`, { text });
}

/** The finding for a name that has swallowed its value because the colon between them is full-width. */
function colonFinding(source: SourceFile, start: number, name: string): Finding {
  const at = start + name.indexOf("：");
  return finding("JX101", rangeBetween(source, at, at + 1), ...FULL_WIDTH_COLON, colonFor(source.text[at + 1]));
}

/** What to write for a full-width colon: YAML needs a blank behind its own. */
export function colonFor(behind: string | undefined): Mend {
  return { text: behind === undefined || /\s/u.test(behind) ? ":" : ": " };
}
