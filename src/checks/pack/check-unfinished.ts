import { type Finding, finding } from "../../reading/findings/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";

/** What marks a place of a pack that still has to be gone through. */
export const UNFINISHED = "（待改）";

/** A finding for each place of a file that is marked as unfinished, in its text or in a comment. */
export function checkUnfinished(source: SourceFile): Finding[] {
  return [...source.text.matchAll(new RegExp(UNFINISHED, "gu"))].map(({ index }) =>
    finding("JX205", rangeBetween(source, index, index + UNFINISHED.length), "这里还待改"),
  );
}
