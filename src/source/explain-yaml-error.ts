import type { YAMLError } from "yaml";
import { type Finding, finding } from "../findings/finding.ts";
import { rangeBetween, type SourceFile } from "./source-file.ts";

/**
 * What keeps a file from being read, in a clerk's words: the first slip alone, for the parser's further complaints are mostly
 * its echo, and every name written twice.
 */
export function explainYamlErrors(source: SourceFile, errors: readonly YAMLError[]): Finding[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => code !== "DUPLICATE_KEY");
  return [
    ...inOrder.filter(({ code }) => code === "DUPLICATE_KEY").map((error) => writtenTwice(source, error)),
    ...(first ? [explain(source, first)] : []),
  ];
}

/** The finding for an alias that nothing defines, or for aliases that would unfold without end. */
export function explainAlias(source: SourceFile, start: number, end: number): Finding {
  const range = rangeBetween(source, start, end);
  return finding("JX101", range, "别名（*）没有定义或引用得太多", "直接写出内容；以 * 开头的文字要用引号括起来");
}

const WORDS: Partial<Record<YAMLError["code"], readonly [message: string, hint: string]>> = {
  BAD_INDENT: ["缩进不对", "同一层的内容要左对齐，下一层比上一层多空两格"],
  BLOCK_AS_IMPLICIT_KEY: [
    "这里写了内容，就不能再有下一层：多半是内容里的冒号，或者下一行的缩进多了",
    "内容里的冒号用全角“：”，或者给内容加引号；同一层的行要左对齐",
  ],
  MULTILINE_IMPLICIT_KEY: ["这一行读不成“名称: 内容”", "写成“名称: 内容”，冒号用英文的，后面空一格"],
  MISSING_CHAR: ["少了一个符号", "补上引号、括号、逗号，或冒号后面的空格"],
  TAB_AS_INDENT: ["缩进用了 Tab", "改用空格"],
  BAD_SCALAR_START: ["以这个符号开头的内容要用引号括起来", '给整段内容加上引号，例如 "@单位"'],
  UNEXPECTED_TOKEN: ["这里多出了读不懂的内容", "检查前面的引号和括号是不是多了或少了"],
  BAD_DQ_ESCAPE: ["双引号里的反斜杠写法不对", "改用单引号"],
  MULTIPLE_DOCS: ["一个文件里只能有一份内容", "去掉“---”"],
  TAG_RESOLVE_FAILED: ["不支持以 ! 开头的标签", "给内容加引号，或去掉 ! 开头的词"],
  RESOURCE_EXHAUSTION: ["层次套得太深", "检查括号和缩进"],
};

function explain(source: SourceFile, error: YAMLError): Finding {
  const [start, end] = error.pos;
  const range = rangeBetween(source, start, Math.max(end, start + 1));
  const line = source.text.slice(source.text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
  if (/:\s+\{\{/u.test(line)) return finding("JX101", range, "内容以 {{ 开头，读不懂", "给整段内容加上引号");
  if (error.message.startsWith("Flow")) return finding("JX101", range, "前面的括号没有写右边的一半", "补上 } 或 ]");
  const quote = error.message.includes("quote") ? openQuote(source.text) : undefined;
  if (quote !== undefined)
    return finding("JX101", rangeBetween(source, quote, quote + 1), "这个引号没有写右边的一半", "在内容结尾补上引号");
  if (/^[^:]*：/u.test(line) && !/:\s/u.test(line))
    return finding("JX101", range, "这一行用了全角的冒号", "名称后面的冒号用英文的，再空一格，例如 名称: 25人");
  const [message, hint] = WORDS[error.code] ?? ["这里不符合 YAML 的写法", "检查这一行和上一行的缩进、冒号和引号"];
  return finding("JX101", range, message, hint);
}

/** Where the quotation that never closes begins: the last opening quote that no other follows. */
function openQuote(text: string): number | undefined {
  const openings = [...text.matchAll(/(?:^|[:,[{-])\s*(["'])/gmu)].map((match) => match.index + match[0].length - 1);
  return openings.reverse().find((at) => text.indexOf(text[at] as string, at + 1) < 0);
}

function writtenTwice(source: SourceFile, { pos: [start] }: YAMLError): Finding {
  const key = /^[^\s:：]+/u.exec(source.text.slice(start))?.[0] ?? "";
  return finding("JX102", rangeBetween(source, start, start + key.length), `“${key}”在同一层已经写过一次`);
}
