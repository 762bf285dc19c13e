import type { Proposal } from "../../build/propose-links.ts";

/** A proposal as another program reads it. */
export function proposalJson({ range, before, written, behind, candidates }: Proposal) {
  const { file, start, end } = range;
  return { file, range: { start, end }, sentence: before + written + behind, written, candidates };
}
