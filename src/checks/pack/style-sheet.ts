import type { SourceFile } from "../../reading/source-file.ts";

/** Whether one of a pack's texts is its style sheet; all others are templates. */
export function isStyleSheet({ path }: SourceFile): boolean {
  return path.endsWith(".css");
}
