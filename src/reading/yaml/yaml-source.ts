import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { unusualCharacters } from "../characters/unusual-characters.ts";
import type { Finding, SourceRange } from "../finding.ts";
import { rangeBetween, type SourceFile } from "../source-file.ts";
import { checkYamlSize } from "./check-yaml-size.ts";
import { joinFolds } from "./join-folds.ts";
import { oddBlanks } from "./odd-blanks.ts";
import { slipsInBraces } from "./slips-in-braces.ts";
import { unusableNames } from "./unusable-names.ts";
import { aliasFinding, yamlErrorFindings } from "./yaml-errors.ts";

/** Keys and list positions that lead to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that was read: its plain data, and where each piece of it stands. */
export interface YamlSource {
  readonly source: SourceFile;
  readonly data: unknown;
  /** The place of the value at a path, or of the nearest value above it. */
  rangeOf(path: YamlPath): SourceRange;
  /** The place of the key at a path (of the value, for a list's item), or of the nearest one above it. */
  rangeOfKey(path: YamlPath): SourceRange;
  /** The place of part of a scalar's text, which must be written on one line; else of the whole scalar. */
  rangeWithin(path: YamlPath, start: number, end: number): SourceRange;
  /** The comment behind a text without quotes, on its last line; undefined if there is none. */
  commentBehind(path: YamlPath): { readonly text: string; readonly range: SourceRange } | undefined;
  /** A scalar as it was typed: the number `25.0` keeps its zero. */
  textAt(path: YamlPath): string | undefined;
}

/** A line that is for those who read the file alone. */
const COMMENT = /^\s*#/u;

/** Reads a YAML file; with any error in it there is no data, only findings. */
export function parseYaml(source: SourceFile): { yaml: YamlSource } | { findings: Finding[] } {
  const tooLarge = checkYamlSize(source);
  if (tooLarge) return { findings: [tooLarge] };
  const document = parseDocument(source.text, {
    lineCounter: new LineCounter(),
    strict: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const unusual = [...unusualCharacters(source, COMMENT), ...oddBlanks(source, document)];
  if (unusual.length > 0) return { findings: unusual };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) return { findings: yamlErrorFindings(source, problems) };
  const slips = [...unusableNames(source, document), ...slipsInBraces(source, document)];
  if (slips.length > 0) return { findings: slips };
  joinFolds(source, document);
  try {
    return { yaml: yamlSource(source, document, document.toJS({ maxAliasCount: 50 })) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const [start, end] = firstAlias(document)?.range ?? [0, 1];
    return { findings: [aliasFinding(source, start, end)] };
  }
}

/** The alias that a reader should look at: one that nothing defines, else the first. */
function firstAlias(document: Document): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
}

function yamlSource(source: SourceFile, document: Document, data: unknown): YamlSource {
  const rangeOfNode = (node: Node | null | undefined) => {
    const [start, end] = node?.range ?? [0, 0];
    return rangeBetween(source, start, start + source.text.slice(start, end).trimEnd().length);
  };
  const nodeAt = (path: YamlPath) => follow(document.contents, path);
  /** Whether a value stands in brackets or braces of YAML's own. */
  const isInBraces = (path: YamlPath) =>
    path.some((_, depth) => {
      const { node } = nodeAt(path.slice(0, depth));
      return isCollection(node) && node.flow === true;
    });
  const textStarts = new WeakMap<Scalar, number | null>();
  /** Where the text of a scalar begins that is written as it is meant; remembered, for a long one can be asked about often. */
  const textStart = (node: Scalar): number | undefined => {
    const known = textStarts.get(node);
    if (known !== undefined) return known ?? undefined;
    const [from, to] = node.range ?? [0, 0];
    const quoted = node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE" ? 1 : 0;
    const isAsMeant = source.text.slice(from + quoted, to - quoted) === node.value;
    textStarts.set(node, isAsMeant ? from + quoted : null);
    return isAsMeant ? from + quoted : undefined;
  };
  return {
    source,
    data,
    rangeOf: (path) => rangeOfNode(nodeAt(path).node),
    rangeOfKey: (path) => {
      const { node, key } = nodeAt(path);
      return rangeOfNode(key ?? node);
    },
    rangeWithin: (path, start, end) => {
      const { node } = nodeAt(path);
      const [from, to] = node?.range ?? [0, 0];
      const text = isScalar(node) ? textStart(node) : undefined;
      if (text === undefined) return Object.assign(rangeBetween(source, from, to), { refuses: "anything" as const });
      const range = rangeBetween(source, text + start, text + Math.max(end, start + 1));
      // Asked of few places: of those alone that have something to be put there.
      return Object.defineProperty(range, "refuses", {
        get: () => ((node as Scalar).type === "PLAIN" && (start === 0 || isInBraces(path)) ? "braces" : undefined),
      });
    },
    commentBehind: (path) => {
      const { node } = nodeAt(path);
      const end = node?.range?.[1] ?? 0;
      const [all, text] = (isScalar(node) && node.type === "PLAIN" && commentAt(source.text, end)) || [];
      if (all === undefined || text === undefined) return undefined;
      const start = end + all.length - text.length;
      return { text, range: rangeBetween(source, start, start + text.trimEnd().length) };
    },
    textAt: (path) => {
      const { node, whole } = nodeAt(path);
      return whole && isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

/** The comment that begins at an offset, with the blanks before it. */
function commentAt(text: string, offset: number): RegExpExecArray | null {
  const comment = /[ \t]+(#[^\r\n]*)/uy;
  comment.lastIndex = offset;
  return comment.exec(text);
}

/** The entries of mappings by their names, remembered: each is asked for its entries one by one. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = PAIRS.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair), pair]));
  PAIRS.set(map, known);
  return known;
}

/** A name as the data has it; one that isn't a text has its finding. */
function nameOf({ key }: Pair): string {
  return isScalar(key) && key.value !== null ? String(key.value) : "";
}

/** Walks down a path as far as it leads: `whole` tells whether to its end. */
function follow(contents: Node | null, path: YamlPath): { node: Node | null; key?: Node; whole: boolean } {
  let [node, key]: [Node | null, Node | undefined] = [contents, undefined];
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) return { node, ...(key ? { key } : {}), whole: false };
      key = pair.key as Node;
      node = (pair.value as Node | null) ?? key;
    } else if (isSeq(node) && typeof step === "number" && node.items[step]) {
      node = node.items[step] as Node;
      key = undefined;
    } else {
      return { node, ...(key ? { key } : {}), whole: isAlias(node) };
    }
  }
  return { node, ...(key ? { key } : {}), whole: true };
}
