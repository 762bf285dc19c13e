import type { Finding } from "../../src/findings/finding.ts";
import { type Block, blockOf, type Passage } from "../../src/proofreading/passage.ts";

/** A block that says `text`, its columns counted from 1 in line `line`. */
export function block(text: string, level?: number, line = 1, file = "report.md"): Block {
  const rangeOf = ({ start, end }: { start: number; end: number }) => ({
    file,
    start: { line, column: start + 1 },
    end: { line, column: end + 1 },
  });
  return blockOf({ text, rangeOf }, level);
}

/** A report: lines that begin with `#` are headings. */
export function report(...lines: string[]): Passage {
  const blocks = lines.map((line, index) => {
    const [, marks = "", text = ""] = /^(#*) ?(.*)$/su.exec(line) ?? [];
    return block(text, marks.length || undefined, index + 1);
  });
  return { blocks, refers: true, tells: true };
}

/** The words that findings are about. */
export function aboutOf(findings: readonly Finding[]): (string | undefined)[] {
  return findings.map(({ about }) => about);
}
