import { isFault, parseQuantity } from "../values/quantities/parse-quantity.ts";
import { type Block, blockOf } from "./passage.ts";
import { isUnfinished } from "./unwritten.ts";
import type { YamlPath, YamlSource } from "./yaml/yaml-source.ts";

/** A text of a YAML file. */
interface YamlText {
  readonly path: YamlPath;
  readonly block: Block;
}

/** The texts of a YAML file that were written as words, quantities, formulas and dates left out. */
export function yamlTexts(yaml: YamlSource): YamlText[] {
  return allTexts(yaml).filter(({ block }) => isWords(block.text));
}

/** Every text of a YAML file, whatever it is. */
export function allTexts(yaml: YamlSource): YamlText[] {
  return scalars(yaml.data, []).map(({ path, text }) => ({
    path,
    block: blockOf({ text, rangeOf: ({ start, end }) => yaml.rangeWithin(path, start, end) }),
  }));
}

/** Every key of a YAML file: some are words of the department's own, which are printed as well. */
export function allKeys(yaml: YamlSource): { key: string; path: YamlPath }[] {
  return keysIn(yaml.data, []);
}

function keysIn(data: unknown, path: YamlPath): { key: string; path: YamlPath }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => keysIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { key, path: [...path, key] },
    ...keysIn(value, [...path, key]),
  ]);
}

function scalars(data: unknown, path: YamlPath): { path: YamlPath; text: string }[] {
  if (typeof data === "string") return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => scalars(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => scalars(value, [...path, key]));
}

function isWords(text: string): boolean {
  const isMeant = /\p{Script=Han}/u.test(text) || isUnfinished(text);
  const isOther = /^\s*[=＝≤≥<>＜＞≦≧]|^\d+年\d+月\d+日$/u.test(text);
  return isMeant && !isOther && isFault(parseQuantity(text.trim()));
}
