import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { SourceRange } from "../reading/finding.ts";
import { offsetsOf, type SourceFile, sourceFile } from "../reading/source-file.ts";
import { rewriteYaml } from "../reading/yaml/rewrite-yaml.ts";
import { parseYaml, type YamlPath } from "../reading/yaml/yaml-source.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { placeFile } from "./place-file.ts";

/** A stretch of a file and what is to stand there. */
export interface Rewriting {
  readonly source: SourceFile;
  readonly range: SourceRange;
  /** In a YAML file: of which text it is a part, and which. */
  readonly within?: { readonly path: YamlPath; readonly span: Span };
  readonly fresh: string;
}

/**
 * The text of a file with all of that rewritten, and all else to the letter; undefined where a YAML file would no longer say the
 * same.
 */
export function rewritten(source: SourceFile, rewritings: readonly Rewriting[]): string | undefined {
  const places = rewritings.map(({ range, fresh }) => ({ ...offsetsOf(source, range), fresh }));
  const text = replaceAll(source.text, places);
  return source.path.endsWith(".yaml") ? asMeant(source, text, rewritings) : text;
}

/** Puts a file's new text in its place, unless someone has changed the file since it was read. Throws EnvironmentError. */
export function replaceText(root: string, source: SourceFile, text: string): boolean {
  const present = readFileSync(join(root, source.path), "utf8");
  // The mark that some editors begin a file with is no part of the text, but stays.
  const mark = present.startsWith("\uFEFF") ? "\uFEFF" : "";
  if (sourceFile(source.path, present.slice(mark.length)).text !== source.text) return false;
  placeFile(root, source.path, mark + text);
  return true;
}

interface Replacing extends Span {
  readonly fresh: string;
}

function replaceAll(text: string, places: readonly Replacing[]): string {
  let [made, at] = ["", 0];
  for (const { start, end, fresh } of places.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(at, start) + fresh;
    at = end;
  }
  return made + text.slice(at);
}

/** A YAML text in which the texts rewritten are what they should be; one that begins with a brace now is put in quotes for it. */
function asMeant(source: SourceFile, text: string, rewritings: readonly Rewriting[]): string | undefined {
  const before = parseYaml(source);
  if ("findings" in before) return undefined;
  const texts = new Map<string, string>();
  for (const key of new Set(rewritings.map(({ within }) => JSON.stringify(within?.path)))) {
    const ofText = rewritings.filter(({ within }) => JSON.stringify(within?.path) === key);
    const path = ofText[0]?.within?.path ?? [];
    const places = ofText.map(({ within, fresh }) => ({ ...(within?.span as Span), fresh }));
    texts.set(key, replaceAll(valueAt(before.yaml.data, path) as string, places));
  }
  const meant = withTexts(before.yaml.data, [], texts);
  const says = (each: string) => {
    const after = parseYaml(sourceFile(source.path, each));
    return "yaml" in after && isDeepStrictEqual(after.yaml.data, meant);
  };
  if (says(text)) return text;
  const quoted = rewriteYaml(source.text, (path) => {
    const fresh = texts.get(JSON.stringify(path));
    return fresh === undefined ? undefined : { write: JSON.stringify(fresh) };
  });
  return says(quoted) ? quoted : undefined;
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], data);
}

function withTexts(data: unknown, path: YamlPath, texts: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(data)) return data.map((item, index) => withTexts(item, [...path, index], texts));
  if (typeof data !== "object" || data === null) return texts.get(JSON.stringify(path)) ?? data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withTexts(value, [...path, key], texts)]));
}
