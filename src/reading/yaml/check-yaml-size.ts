import { type Finding, finding } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";

const MOST_ENTRIES = 5000;
const MOST_CHARACTERS = 300_000;

/** What stands beside each entry: the colon behind a name, the comma before the next in braces, the dash of a list's item. */
const ENTRY = /:(?=\s|$)|,|(?<![^\n])[^\S\n]*[-?](?=\s)/gu;

/**
 * A finding where a YAML file holds more than any that is written by hand.
 *
 * Why: the parser holds each name to all others of its mapping, and each name that isn't known is likened to all that are, so
 * that the time grows with the square of their number.
 */
export function checkYamlSize(source: SourceFile): Finding | undefined {
  if (source.text.length > MOST_CHARACTERS) {
    const range = rangeBetween(source, MOST_CHARACTERS, MOST_CHARACTERS + 1);
    return finding("JX003", range, `内容太多，超过 ${MOST_CHARACTERS / 10_000} 万字`);
  }
  let count = 0;
  for (const { index } of source.text.matchAll(ENTRY)) {
    count += 1;
    if (count > MOST_ENTRIES)
      return finding("JX003", rangeBetween(source, index, index + 1), `内容太多，超过 ${MOST_ENTRIES} 项`);
  }
  return undefined;
}
