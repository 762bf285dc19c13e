import { entryOf } from "../checks/catalogue.ts";
import type { CheckEntry } from "../checks/check.ts";
import { writeCode } from "./write-code.ts";

/** What a code of ours means, and how to mend what is found under it. */
interface CodeExplanation {
  readonly data: CheckEntry;
  readonly text: () => string;
}

/** Explains a code; undefined if there is none such. */
export function explainCode(code: string): CodeExplanation | undefined {
  const entry = entryOf(code);
  return entry && { data: entry, text: () => writeCode(entry) };
}
