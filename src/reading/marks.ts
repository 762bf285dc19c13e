import type { Span } from "../values/formulas/syntax-tree.ts";
import type { Mend } from "./finding.ts";

/** A mark that some programs understand, and paper shows as it was typed. */
interface Mark {
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly hint: string;
  /** What is left of it as it is written, where there is but one right way. */
  readonly mend?: (written: string) => Mend;
  /** Where Markdown is read, what is left of it in a text was meant as words. */
  readonly isMarkdown?: true;
}

/** A mark in a text, and what to write instead. */
export interface FoundMark extends Span {
  readonly hint: string;
  readonly mend?: (written: string) => Mend;
}

const HAN = "\\p{Script=Han}\uFFFC";
const BOLD = "报告里的“**”不要紧挨着标点；别处的文字不能加粗，删去";
/** The words between the marks. */
const ofWords = (written: string): Mend => ({ text: written.slice(2, -2) });
const ofEmphasis = (written: string): Mend => ({ text: written.slice(1, -1), besides: EMPHASIS });
const EMPHASIS = "报告里要突出的，写成 **文字**";
const PLAIN = "删去这些记号，只留文字";
const TEX =
  "newpage|pagebreak|clearpage|newline|linebreak|begin|end|section|textbf|par|quad|times|div|frac|sqrt|leq?|geq?|cdots?|ldots|text|mathrm|footnote";

/** All marks that are looked for, in the report and in YAML alike. */
const MARKS: readonly Mark[] = [
  { pattern: /~~[^~\n]+~~/u, hint: "删去划掉的字，连同“~~”；要留的，只删“~~”" },
  { pattern: /==[^=\s](?:[^=\n]*[^=\s])?==/u, hint: PLAIN, mend: ofWords },
  { pattern: new RegExp(`(?<![\\w+])\\+\\+(?=[^+\\n]*[${HAN}])[^+\\n]*\\+\\+`, "u"), hint: PLAIN, mend: ofWords },
  { pattern: new RegExp(`\\*\\*|__(?=[^_\\s][^_\\n]*[${HAN}])[^_\\n]*__`, "u"), hint: BOLD },
  {
    pattern: new RegExp(
      `(?<!\\*|[=＝÷/×][^，。；\\n]{0,40})\\*(?=[^*\\s\\d])(?=[^*\\n]*[${HAN}])[^*\\n]*(?<!\\s)\\*(?![*\\d])`,
      "u",
    ),
    hint: `删去“*”；${EMPHASIS}`,
    mend: ofEmphasis,
  },
  {
    pattern: new RegExp(
      `(?<![\\w./\\\\-])_(?=[^_\\s])(?=[^_\\n]*[${HAN}])[^_\\n]*(?<!\\s)_(?!\\w|[^\\s，。；、）]*\\.[A-Za-z]{2,4})`,
      "u",
    ),
    hint: `删去“_”；${EMPHASIS}`,
    mend: ofEmphasis,
  },
  { pattern: /\[\^[^\]\s]{1,80}\]|\^\[[^\]\n]{0,80}\]?/u, hint: "没有脚注：把注的话写进正文，用括号括起来" },
  { pattern: /^\[[ xX✓√]\](?=\s)/mu, hint: "方框印不出来：用话写明做完了没有" },
  { pattern: /\[\[?_?toc_?\]?\]/iu, hint: "删去这一行，目录由程序编排" },
  { pattern: /\[\[[^[\]\n]+\]\]/u, hint: PLAIN, mend: ofWords },
  { pattern: new RegExp(`(?<![\\w:\\\\])\\\\(?:${TEX})(?![A-Za-z])`, "u"), hint: "删去，分页和格式由程序排" },
  { pattern: /(?<![\w:\\])\\[nt](?![A-Za-z])/u, hint: "删去，印出来不会换行", mend: () => ({ text: "" }) },
  { pattern: /(?<=\n):(?=[ \t])/u, hint: PLAIN },
  { pattern: /^:{3,}/mu, hint: "删去这一行，只留文字" },
  { pattern: /\$(?![\d\s$])[!-#%-~ ]{1,80}\$(?!\d)/u, hint: "直接写数字、文字和单位，例如 平方米、×、≥" },
  { pattern: /(?<![\w$])\$(?=\p{Script=Han})[^$\n，。；、]{1,40}\$(?![\d$])/u, hint: "删去“$”，直接写要印的字" },
  { pattern: /(?<=[A-Za-z)）])~[\d.+-]{1,4}~(?!~)/u, hint: "删去“~”，直接写，例如 PM2.5" },
  {
    pattern: /(?<![{｛])[{｛][^{}｛｝\n]{0,40}\p{Script=Han}{2}[^{}｛｝\n]{0,40}[}｝](?![}｝])/u,
    hint: "要引用数据的，两边各写两个大括号，例如 {{总分}}；不是引用的，用（）括起来",
  },
  {
    pattern: /\^[A-Za-z\d+-]{1,10}\^|(?<=[\p{L}\d])\^(?=[\d{-])/u,
    hint: "直接写单位的名称，例如 平方米、立方米",
  },
  { pattern: /^｜(?=.*｜)/mu, hint: "表格的“|”用英文的，表头下面要有一行“| --- | --- |”，表的前面空一行" },
  {
    pattern: /^\|(?=.*\|)/mu,
    hint: "表头下面要有一行“| --- | --- |”，格数与表头一样多，表的前面空一行",
  },
  { pattern: /^#+(?=[^\s#])|^＃+/mu, hint: "标题的“#”用英文的，后面空一格；只有报告里能写标题" },
  { pattern: new RegExp(`^[-+*](?=[${HAN}“《])`, "u"), hint: "后面空一格，成为列表；报告以外的，删去" },
  { pattern: /\{[.#:][\w-]+\}/u, hint: PLAIN },
  { pattern: /(?<![\w:]):[a-z]{2,}(?:_[a-z]+)*:(?![\w:])/u, hint: PLAIN },
  { pattern: /`+/u, hint: "删去“`”，只留文字" },
  { pattern: /<\/?[A-Za-z][^<>\n]*>|<!--/u, hint: "删去网页代码，只留文字", isMarkdown: true },
  { pattern: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/u, hint: "直接写要印的字", isMarkdown: true },
  { pattern: /!?\[[^[\]\n]+\]\([^()\s]+\)/u, hint: "不能用链接和图片，只写文字", isMarkdown: true },
  { pattern: /^#{1,6}(?=\s)|^>(?=\s)/mu, hint: PLAIN, isMarkdown: true },
  {
    pattern: /\\[*_~#|<>$`]/u,
    hint: "删去“\\”，后面的记号照样能印",
    mend: (written) => ({ text: written.slice(1) }),
    isMarkdown: true,
  },
];

/** Without any of these characters there is no mark. */
const ANY = /[~=+*_[\\:$^｜|#＃`<&{｛>-]/u;

/**
 * The marks in a text that would be printed as they are typed, the first of each kind.
 *
 * @param readAs Markdown if what is left of marks in it was left there by a parser
 */
export function marksIn(text: string, readAs?: "Markdown"): FoundMark[] {
  if (!ANY.test(text)) return [];
  const found = MARKS.filter(({ isMarkdown }) => !(isMarkdown && readAs)).flatMap(({ pattern, ...mark }) => {
    const match = pattern.exec(text);
    return match ? [{ ...mark, start: match.index, end: match.index + match[0].length }] : [];
  });
  let reached = 0;
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      const isNext = start >= reached;
      if (isNext) reached = end;
      return isNext;
    });
}
