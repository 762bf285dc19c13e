import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { YamlPath } from "./yaml-source.ts";

/** What becomes of the value at a path; undefined leaves it as it is, and asks for each value within it. */
export type Fate = "blank" | "gone" | { readonly write: string } | undefined;

/** A stretch of the text, and what takes its place. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly fresh: string;
}

type KeyValue = Pair<Node, Node | null>;

/**
 * A YAML text in which values are blanked or replaced, or go with their keys; all else stays to the letter.
 *
 * Why by cutting at their positions: writing parsed data anew would move comments, quotes and line ends about.
 */
export function rewriteYaml(text: string, fateOf: (path: YamlPath) => Fate): string {
  const cuts: Cut[] = [];
  const visit = (node: unknown, path: YamlPath): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (!isMap(node)) return;
    for (const [index, pair] of (node.items as KeyValue[]).entries()) {
      const at = [...path, isScalar(pair.key) ? String(pair.key.value) : String(pair.key)];
      const fate = fateOf(at);
      if (fate === "gone") cuts.push(cutPair(text, node as YAMLMap<Node, Node | null>, index));
      else if (fate) cuts.push(cutValue(text, pair, fate));
      else visit(pair.value, at);
    }
  };
  visit(parseDocument(text).contents, []);
  return applyCuts(text, cuts);
}

function applyCuts(text: string, cuts: readonly Cut[]): string {
  let [rewritten, at] = ["", 0];
  for (const { start, end, fresh } of [...cuts].sort((a, b) => a.start - b.start)) {
    rewritten += text.slice(at, Math.max(at, start)) + fresh;
    at = Math.max(at, end);
  }
  return rewritten + text.slice(at);
}

/** A blanked value that began below its key leaves its place behind the key, where one looks for it. */
function cutValue(text: string, { key, value }: KeyValue, fate: "blank" | { readonly write: string }): Cut {
  const start = value?.range?.[0] ?? endOf(text, key);
  const end = value ? endOf(text, value) : start;
  const isBlock = isScalar(value) && (value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED");
  const comment = isBlock ? (/^[|>][-+\d]*([^\r\n]*)/u.exec(text.slice(start))?.[1] ?? "").trimEnd() : "";
  if (fate !== "blank") return { start, end, fresh: fate.write + comment };
  const gap = text.slice(endOf(text, key), start);
  const below = /\r?\n.*/su.exec(gap.slice(gap.trimEnd().length))?.[0] ?? "";
  return { start: start - below.length, end, fresh: below === "" ? comment : ` ${comment}` };
}

function cutPair(text: string, map: YAMLMap<Node, Node | null>, index: number): Cut {
  const [before, pair, next] = [map.items[index - 1], map.items[index], map.items[index + 1]];
  const start = pair?.key.range?.[0] ?? 0;
  const end = endOf(text, pair);
  if (next && (map.flow || !before)) return { start, end: next.key.range?.[0] ?? end, fresh: "" };
  if (!before) return { start, end, fresh: "" };
  if (!map.flow) {
    const lineEnd = text.indexOf("\n", end);
    return { start: text.lastIndexOf("\n", start) + 1, end: lineEnd < 0 ? text.length : lineEnd + 1, fresh: "" };
  }
  const former = endOf(text, before);
  return { start: /^\s*,\s*$/u.test(text.slice(former, start)) ? former : start, end, fresh: "" };
}

/** Where the last written character of a node ends: the parser counts line ends and comments behind a block to it. */
function endOf(text: string, node: unknown): number {
  if (isPair(node)) return endOf(text, node.value ?? node.key);
  const [start, end] = (node as Node).range ?? [0, 0];
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  return start + text.slice(start, end).trimEnd().length;
}
