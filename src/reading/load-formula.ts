import type { Finding } from "./finding.ts";
import { isFormula, readFormula, type WrittenFormula } from "./written-formula.ts";
import type { YamlCursor } from "./yaml/yaml-cursor.ts";

/** The formula under a key, with or without its `=`; what is wrong with it goes to `findings`, and 否 takes its place. */
export function loadFormula(cursor: YamlCursor, key: string, findings: Finding[]): WrittenFormula {
  const path = [...cursor.path, key];
  const text = cursor.text(key);
  const read = readFormula(cursor.yaml, path, text, isFormula(text) ? 1 : 0);
  if (!Array.isArray(read)) return read;
  findings.push(...read);
  const range = cursor.yaml.rangeOf(path);
  return { text, formula: { kind: "yes-no", value: false, span: { start: 0, end: 0 } }, range, rangeOf: () => range };
}
