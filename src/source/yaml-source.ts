import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { rangeBetween, type SourceFile } from "./source-file.ts";

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
  /** A scalar as it was typed: the number `25.0` keeps its zero. */
  textAt(path: YamlPath): string | undefined;
}

const MESSAGES: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "缩进不对：同一层的内容要左对齐",
  MULTILINE_IMPLICIT_KEY: "这一行读不成“名称: 内容”，前后可能少了冒号、引号或括号",
  MISSING_CHAR: "少了一个符号（引号、括号、逗号或空格）",
  TAB_AS_INDENT: "缩进用了 Tab，要改用空格",
  BAD_SCALAR_START: "内容以特殊符号开头，要用引号括起来",
  UNEXPECTED_TOKEN: "这里多出了读不懂的内容",
  BAD_ALIAS: "引用了没有定义的别名；以 * 开头的内容要用引号括起来",
  BAD_DQ_ESCAPE: "双引号里的反斜杠写法不对，改用单引号",
  UNRESOLVED_ALIAS: "引用了没有定义的别名",
  MULTIPLE_DOCS: "一个文件里只能有一份内容，去掉多余的“---”",
  MULTIPLE_ANCHORS: "同一处写了两个锚点",
  TAG_RESOLVE_FAILED: "不支持以 ! 开头的标签",
} as Partial<Record<YAMLError["code"], string>>;

/** Reads a YAML file; with any error in it there is no data, only findings. */
export function parseYaml(source: SourceFile): { yaml: YamlSource } | { findings: Finding[] } {
  const document = parseDocument(source.text, { lineCounter: new LineCounter(), strict: true, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) return { findings: problems.map((error) => describe(source, error)) };
  try {
    return { yaml: yamlSource(source, document, document.toJS({ maxAliasCount: 50 })) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return {
      findings: [
        finding("JX101", rangeBetween(source, 0, 1), "别名（*）引用得太多或没有定义", "直接写出内容，不用别名"),
      ],
    };
  }
}

function describe(source: SourceFile, error: YAMLError): Finding {
  const [start, end] = error.pos;
  const range = rangeBetween(source, start, Math.max(end, start + 1));
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^\s:：]+/u.exec(source.text.slice(start))?.[0] ?? "";
    return finding("JX102", rangeBetween(source, start, start + key.length), `“${key}”在同一层已经写过一次`);
  }
  return finding(
    "JX101",
    range,
    MESSAGES[error.code] ?? "这里不符合 YAML 的写法",
    `检查这一行和上一行的缩进、冒号和引号`,
  );
}

function yamlSource(source: SourceFile, document: Document, data: unknown): YamlSource {
  const rangeOfNode = (node: Node | null | undefined) => {
    const [start, end] = node?.range ?? [0, 0];
    return rangeBetween(source, start, end);
  };
  const nodeAt = (path: YamlPath) => follow(document.contents, path);
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
      const quoted = isScalar(node) && (node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE") ? 1 : 0;
      const typed = source.text.slice(from + quoted, to - quoted);
      if (!isScalar(node) || typed !== node.value) return rangeBetween(source, from, to);
      return rangeBetween(source, from + quoted + start, from + quoted + Math.max(end, start + 1));
    },
    textAt: (path) => {
      const { node, whole } = nodeAt(path);
      return whole && isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

/** Walks down a path as far as it leads: `whole` tells whether to its end. */
function follow(contents: Node | null, path: YamlPath): { node: Node | null; key?: Node; whole: boolean } {
  let [node, key]: [Node | null, Node | undefined] = [contents, undefined];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
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
