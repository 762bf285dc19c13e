import { type Document, type Scalar, visit } from "yaml";
import type { SourceFile } from "../source-file.ts";

/**
 * Takes the blank out that YAML puts where a text goes on in the next line: Chinese has none between words, and the report's lines
 * are joined without one too.
 */
export function joinFolds(source: SourceFile, document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (!FOLDED.has(node.type ?? "") || typeof node.value !== "string") return;
      node.value = joined(node.value, linesOf(node, source));
    },
  });
}

const FOLDED = new Set(["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_FOLDED"]);

/** So many characters on both sides of a line's end tell it from blanks that were typed. */
const NEAR = 8;

function linesOf(node: Scalar, source: SourceFile): string[] {
  const [start, end] = node.range ?? [0, 0];
  const quote = node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE" ? 1 : 0;
  return source.text
    .slice(start + quote, end - quote)
    .split("\n")
    .map((line) => line.trim());
}

function joined(text: string, lines: readonly string[]): string {
  let [done, rest] = ["", text];
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const [before, behind] = [line.slice(-NEAR), (lines[index + 1] as string).slice(0, NEAR)];
    if (!/\P{ASCII}\n.|.\n\P{ASCII}/u.test(`${before}\n${behind}`)) continue;
    const at = rest.indexOf(`${before} ${behind}`);
    if (at < 0) continue;
    done += rest.slice(0, at + before.length);
    rest = rest.slice(at + before.length + 1);
  }
  return done + rest;
}
