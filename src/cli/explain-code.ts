import { entryOf } from "../checks/catalogue.ts";
import type { NameExplanation } from "../explain/explain-name.ts";
import { writeCode } from "./write-code.ts";

/** What a code of ours means, and how to mend what is found under it; undefined if there is none. */
export function explainCode(code: string): NameExplanation | undefined {
  const entry = entryOf(code);
  return entry && { data: entry, text: () => writeCode(entry) };
}
