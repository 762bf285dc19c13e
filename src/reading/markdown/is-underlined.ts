import type { Nodes } from "mdast";
import type { SourceFile } from "../source-file.ts";

/** Whether a text became a heading by the line below it: nobody who writes `---` there means that. */
export function isUnderlined(node: Nodes, source: SourceFile): boolean {
  return node.type === "heading" && source.text[node.position?.start.offset ?? 0] !== "#";
}
