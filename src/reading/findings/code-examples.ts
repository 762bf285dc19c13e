import written from "#generated/reading/findings/code-examples.yaml.js";
import type { FindingCode } from "./codes.ts";

/** The same place written wrong and right; without a file it is about a file as a whole, and in words. */
export interface CodeExample {
  /** The name of the file it stands in. */
  readonly file?: string;
  /** Empty where the mistake is that nothing is there. */
  readonly wrong: string;
  readonly right: string;
}

interface WrittenExample {
  readonly 文件?: string;
  readonly 错: string;
  readonly 对: string;
}

/** An example for every code. Why in a file of content: they quote forms, of which the engine's own words know nothing. */
export function readCodeExamples(): Readonly<Record<FindingCode, CodeExample>> {
  const examples = Object.entries(written as Record<string, WrittenExample>).map(([code, { 文件, 错, 对 }]) => [
    code,
    { ...(文件 === undefined ? {} : { file: 文件 }), wrong: 错, right: 对 },
  ]);
  return Object.fromEntries(examples);
}
