import type { Span } from "../../values/formulas/syntax-tree.ts";

/** Those that lie within no other, in their order. */
export function outermost<Each extends Span>(spans: readonly Each[]): Each[] {
  let reached = 0;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const goesOn = end > reached;
      if (goesOn) reached = end;
      return goesOn;
    });
}
