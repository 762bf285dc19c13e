import type { Told } from "../explain/explain-name.ts";
import { writeCode } from "../explain/write-code.ts";
import { readCodeExamples } from "../reading/findings/code-examples.ts";
import { FINDING_CODES, type FindingCode } from "../reading/findings/codes.ts";

/** What a finding's code means, and how to mend what it finds. */
export function explainCode(code: FindingCode): Told {
  return { data: { code, ...FINDING_CODES[code], example: readCodeExamples()[code] }, text: () => writeCode(code) };
}
