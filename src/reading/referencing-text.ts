import type { Span } from "../values/formulas/syntax-tree.ts";
import type { SourceRange } from "./finding.ts";
import type { YamlCursor } from "./yaml/yaml-cursor.ts";

/** A text that may hold `{{…}}` references, and knows where in its file each part stands. */
export interface ReferencingText {
  readonly text: string;
  rangeOf(span: Span): SourceRange;
}

/** The text under a key. */
export function referencingText(cursor: YamlCursor, key: string): ReferencingText {
  return {
    text: cursor.text(key),
    rangeOf: ({ start, end }) => cursor.yaml.rangeWithin([...cursor.path, key], start, end),
  };
}
