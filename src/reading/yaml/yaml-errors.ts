import type { YAMLError } from "yaml";
import { type Finding, finding } from "../finding.ts";
import { lineText, rangeBetween, type SourceFile } from "../source-file.ts";
import { colonFor, FULL_WIDTH_COLON } from "./slips-in-braces.ts";

/**
 * What keeps a file from being read, in a clerk's words: the first slip alone, for the parser's further complaints are mostly
 * its echo, and every name written twice.
 */
export function yamlErrorFindings(source: SourceFile, errors: readonly YAMLError[]): Finding[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => code !== "DUPLICATE_KEY");
  const twice = inOrder.filter(({ code }) => code === "DUPLICATE_KEY");
  return [...duplicateFindings(source, twice), ...(first ? [syntaxFinding(source, first)] : [])];
}

/** The finding for an alias that nothing defines, or for aliases that would unfold without end. */
export function aliasFinding(source: SourceFile, start: number, end: number): Finding {
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
  MISSING_CHAR: ["这里少了一个符号，或者缩进不对", "与同一层的行左对齐；或者补上引号、括号、逗号、冒号后面的空格"],
  TAB_AS_INDENT: ["缩进用了 Tab", "改用空格"],
  BAD_SCALAR_START: ["以这个符号开头的内容要用引号括起来", '给整段内容加上引号，例如 "@单位"'],
  UNEXPECTED_TOKEN: ["这里多出了读不懂的内容", "检查前面的引号和括号是不是多了或少了"],
  BAD_DQ_ESCAPE: ["双引号里的反斜杠写法不对", "改用单引号"],
  MULTIPLE_DOCS: ["一个文件里只能有一份内容", "去掉“---”"],
  TAG_RESOLVE_FAILED: ["不支持以 ! 开头的标签", "给内容加引号，或去掉 ! 开头的词"],
  RESOURCE_EXHAUSTION: ["层次套得太深", "检查括号和缩进"],
};

/** Slips of the hand that show in the line itself, the most telling first: what they look like, what they are, how to write it. */
const SLIPS: readonly (readonly [line: RegExp, message: string, hint: string])[] = [
  [/:\s+\{\{/u, "内容以 {{ 开头，读不懂", "给整段内容加上引号"],
  [/:\s*>=?\s*\d/u, "内容以 > 开头，读不懂", "“大于等于”写成 ≥，例如 ≥98%"],
  [/[｛｝［］]/u, "这一行用了全角的括号", "括号用英文的，例如 { 名称: 27万元 }"],
  [/[{,][^:{},]*：/u, ...FULL_WIDTH_COLON],
  [/^\s*(?:-\s+)?[^\s:：{}[\]]+：\s*[{[]/u, ...FULL_WIDTH_COLON],
  [/\{[^}，]*，[^}]*\}/u, "这一行用了全角的逗号", "{ } 里的各项之间用英文的逗号"],
  [
    /:\s+[^\s,{}]+\s+[^\s,{}:]+:\s[^{}]*\}/u,
    "两项之间少了逗号",
    "{ } 里的各项之间用英文的逗号，例如 { 甲: 1元, 乙: 2元 }",
  ],
  [/^[^:]*：(?!.*:\s)/u, ...FULL_WIDTH_COLON],
];

/** More than anyone writes on a line; the patterns above go over one many times. */
const LONGEST_LINE = 1000;

function syntaxFinding(source: SourceFile, error: YAMLError): Finding {
  const [start, end] = error.pos;
  const range = rangeBetween(source, start, Math.max(end, start + 1));
  const line = lineText(source, range.start.line).slice(0, LONGEST_LINE);
  const slip = SLIPS.find(([looks]) => looks.test(line));
  if (slip?.[1] === FULL_WIDTH_COLON[0]) return colonFinding(source, line, range.start.line);
  if (slip) return finding("JX101", range, slip[1], slip[2]);
  if (error.message.startsWith("Flow"))
    return commentFinding(source, start) ?? finding("JX101", range, "前面的括号没有写右边的一半", "补上 } 或 ]");
  const quote = error.message.includes("quote") ? openQuote(source.text) : undefined;
  if (quote !== undefined)
    return finding("JX101", rangeBetween(source, quote, quote + 1), "这个引号没有写右边的一半", "在内容结尾补上引号");
  const [message, hint] = WORDS[error.code] ?? ["这里不符合 YAML 的写法", "检查这一行和上一行的缩进、冒号和引号"];
  return finding("JX101", range, message, hint);
}

/** The first full-width colon of the line in which the parser gave up: it does so further on. Of several, others may be meant. */
function colonFinding(source: SourceFile, text: string, line: number): Finding {
  const [before = "", behind = "", ...others] = text.split("：");
  const start = (source.lineStarts[line - 1] ?? 0) + before.length;
  const mend = others.length === 0 ? colonFor(behind[0]) : undefined;
  return finding("JX101", rangeBetween(source, start, start + 1), ...FULL_WIDTH_COLON, mend);
}

/** The finding for a number sign that has made a comment of what closes a bracket. */
function commentFinding(source: SourceFile, before: number): Finding | undefined {
  const last = [...source.text.slice(0, before).matchAll(/[{[][^{}[\]\n#]*\s(#[^\n]*[}\]])/gu)].at(-1);
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const range = rangeBetween(source, end - (last[1] ?? "").length, end);
  const hint = '是内容的，给这一项加引号，例如 { 名称: "新建 #1 号库房" }；是注释的，另写一行';
  return finding("JX101", range, "“#”后面的内容成了注释，括号没有了右边的一半", hint);
}

/** Where the quotation that never closes begins: the last opening quote that no other follows. */
function openQuote(text: string): number | undefined {
  const last = new Map(["'", '"'].map((quote) => [quote, text.lastIndexOf(quote)]));
  const openings = [...text.matchAll(/(?<![^\n:,[{-])[ \t]*(["'])/gu)].map(
    (match) => match.index + match[0].length - 1,
  );
  return openings.findLast((at) => at === last.get(text[at] as string));
}

/** Several names in a row that stand there already: not each of them is written twice, but the next item's dash is missing. */
function duplicateFindings(source: SourceFile, errors: readonly YAMLError[]): Finding[] {
  const findings: Finding[] = [];
  let lastLine = -1;
  for (const error of errors) {
    const repeated = writtenTwice(source, error);
    const { line } = repeated.range.start;
    const previous = findings.at(-1);
    if (previous && line === lastLine + 1)
      findings[findings.length - 1] = finding(
        "JX102",
        previous.range,
        "从这一行起，名称都与上面的重复",
        "如果这是下一项，在它的第一行前面补上“- ”；如果写重了，删去重复的各行",
      );
    else findings.push(repeated);
    lastLine = line;
  }
  return findings;
}

function writtenTwice(source: SourceFile, { pos: [start] }: YAMLError): Finding {
  const key = /^[^\s:：]+/u.exec(source.text.slice(start))?.[0] ?? "";
  return finding("JX102", rangeBetween(source, start, start + key.length), `“${key}”在同一层已经写过一次`);
}
