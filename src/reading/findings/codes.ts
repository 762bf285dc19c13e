import type { CodeEntry } from "./code-entry.ts";
import { DOCUMENT_CODES } from "./codes/documents.ts";
import { EXPLANATION_CODES } from "./codes/explanations.ts";
import { FIGURE_CODES } from "./codes/figures.ts";
import { READING_CODES } from "./codes/reading.ts";
import { SCORING_CODES } from "./codes/scoring.ts";
import { STRUCTURE_CODES } from "./codes/structure.ts";
import { WORDING_CODES } from "./codes/wording.ts";

/**
 * Every finding the engine can make. The compiler refuses a code that does not stand here, and docs/findings.md is
 * generated from it. Numbers never change their meaning; a code that falls away leaves a gap.
 */
export const FINDING_CODES = {
  ...READING_CODES,
  ...STRUCTURE_CODES,
  ...FIGURE_CODES,
  ...SCORING_CODES,
  ...DOCUMENT_CODES,
  ...EXPLANATION_CODES,
  ...WORDING_CODES,
} as const satisfies Record<string, CodeEntry>;

/** The code of a finding the engine makes. */
export type FindingCode = keyof typeof FINDING_CODES;

/** Whether a code is one of ours, and not a form pack's own. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_CODES, code);
}
