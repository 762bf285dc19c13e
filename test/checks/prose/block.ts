import type { Finding } from "../../../src/reading/finding.ts";
import { type Block, blockOf, type Passage } from "../../../src/reading/passage.ts";

/** A block that says `text`, its columns counted from 1 in line `line`. */
export function block(text: string, level?: number, line = 1, file = "report.md"): Block {
  const rangeOf = ({ start, end }: { start: number; end: number }) => ({
    file,
    start: { line, column: start + 1 },
    end: { line, column: end + 1 },
  });
  return blockOf({ text, rangeOf }, level === undefined ? {} : { level });
}

/** A report: lines that begin with `#` are headings, those that begin with `-` the items of a list. */
export function report(...lines: string[]): Passage {
  let item = 0;
  const blocks = lines.map((line, index) => {
    item = line.startsWith("- ") ? item + 1 : 0;
    if (item > 0) return { ...block(line.slice(2), undefined, index + 1), item };
    const [, marks = "", text = ""] = /^(#*) ?(.*)$/su.exec(line) ?? [];
    return block(text, marks.length || undefined, index + 1);
  });
  return { blocks, refers: true, tells: true };
}

/** The words that findings are about. */
export function aboutOf(findings: readonly Finding[]): (string | undefined)[] {
  return findings.map(({ about }) => about);
}
