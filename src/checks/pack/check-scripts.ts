import { type Finding, finding } from "../../reading/findings/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";

/** What runs in a browser, or would end the style sheet and let something run. */
const RUNNING = /<script\b|<\/style\b|(?<=\s)on[a-z]+(?=\s*=)|\bjavascript:/giu;

/** A finding for each thing in a template or the style sheet that would run: a document handed in is paper. */
export function checkScripts(source: SourceFile): Finding[] {
  return [...source.text.matchAll(RUNNING)].map(({ 0: piece, index }) =>
    finding(
      "JX501",
      rangeBetween(source, index, index + piece.length),
      `不能写“${piece}”`,
      "报送的文件里没有程序，删去这一段",
    ),
  );
}
