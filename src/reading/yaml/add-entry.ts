import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";

type KeyValue = Pair<Node, Node | null>;

/**
 * A YAML text with a value more, under keys of which the last ones may be new; all else stays to the letter.
 *
 * Undefined where there is no place for it: what stands under a key on the way is no mapping, or the last key is there already.
 */
export function addEntry(text: string, path: readonly string[], value: string): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  let map = contents as YAMLMap<Node, Node | null>;
  for (const [at, key] of path.entries()) {
    const pair = (map.items as KeyValue[]).find((each) => isScalar(each.key) && String(each.key.value) === key);
    if (!pair) return insert(text, map, path.slice(at), value);
    if (!isMap(pair.value)) {
      const below = path.slice(at + 1);
      if (below.length === 0 || !isEmpty(pair)) return undefined;
      return insertAt(text, pair.key.range?.[1] ?? 0, columnOf(text, pair.key) + INDENT, below, value);
    }
    map = pair.value as YAMLMap<Node, Node | null>;
  }
  return undefined;
}

const INDENT = 2;

function isEmpty({ value }: KeyValue): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function insert(
  text: string,
  map: YAMLMap<Node, Node | null>,
  keys: readonly string[],
  value: string,
): string | undefined {
  const last = (map.items as KeyValue[]).at(-1);
  const end = last && endOf(text, last);
  if (map.flow) {
    const close = (map.range?.[1] ?? 0) - 1;
    const fresh = keys
      .toReversed()
      .reduce((inner, key, at) => (at === 0 ? `${key}: ${inner}` : `${key}: { ${inner} }`), value);
    if (end === undefined) return `${text.slice(0, close)} ${fresh} ${text.slice(close)}`;
    return `${text.slice(0, end)}, ${fresh}${text.slice(end).replace(/^\s*,/u, "")}`;
  }
  return last && insertAt(text, end ?? 0, columnOf(text, last.key), keys, value);
}

/** Puts lines of their own behind the one in which an offset lies. */
function insertAt(text: string, offset: number, column: number, keys: readonly string[], value: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const found = text.indexOf("\n", offset);
  const at = found < 0 ? text.length : found + 1;
  const lines = keys.map((key, depth) => {
    const indent = " ".repeat(column + INDENT * depth);
    return `${indent}${key}:${depth === keys.length - 1 ? ` ${value}` : ""}${eol}`;
  });
  return text.slice(0, at) + (found < 0 && text !== "" ? eol : "") + lines.join("") + text.slice(at);
}

function columnOf(text: string, { range }: Node): number {
  const start = range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}

/** Where the last written character of an entry ends: the parser counts line ends and comments behind a block to it. */
function endOf(text: string, { key, value }: KeyValue): number {
  if (isMap(value) && !value.flow && value.items.length > 0) return endOf(text, value.items.at(-1) as KeyValue);
  const [start, end] = (value ?? key).range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}
