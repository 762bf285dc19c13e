import type { Heading, Html, Parents, Root, Table } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type Finding, finding } from "../reading/findings/finding.ts";
import { isUnderlined } from "../reading/markdown/is-underlined.ts";
import { rangeOfNode } from "../reading/markdown/text-offsets.ts";
import type { SourceFile } from "../reading/source-file.ts";

/** The Markdown that a report may hold; everything else has no place in an official document. */
const ALLOWED = new Set([
  ...["root", "heading", "paragraph", "text", "strong", "emphasis", "break"],
  ...["list", "listItem", "table", "tableRow", "tableCell"],
]);

const FOREIGN: Readonly<Record<string, string>> = {
  html: "网页代码",
  code: "代码块（行首空四格也算）",
  inlineCode: "代码",
  image: "图片",
  imageReference: "图片",
  link: "链接",
  linkReference: "链接",
  definition: "链接",
  blockquote: "引用段落（行首的“>”）",
  thematicBreak: "分隔线",
};

/** A finding for each piece of Markdown that has no place in a report. */
export function checkMarkdown(tree: Root, source: SourceFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === "heading") findings.push(...checkHeading(node, parent as Parents, source));
    if (node.type === "table") findings.push(...checkRows(node, source));
    if (ALLOWED.has(node.type)) return undefined;
    if (node.type !== "html" || !closesEarlier(node, index ?? 0, parent as Parents)) {
      const what = FOREIGN[node.type] ?? "这种写法";
      findings.push(finding("JX505", rangeOfNode(node, source), `报告里不能用${what}`));
    }
    return SKIP;
  });
  return findings;
}

function checkHeading(node: Heading, parent: Parents, source: SourceFile): Finding[] {
  const range = rangeOfNode(node, source);
  if (parent.type !== "root") return [finding("JX505", range, "标题不能写在列表里", "标题单独成行，行首就是“#”")];
  if (!isUnderlined(node, source)) return [];
  return [
    finding(
      "JX505",
      range,
      "文字下面紧接着一行“---”或“===”，文字会变成标题",
      "要标题，写成“## 标题”；不要标题，删去这一行",
    ),
  ];
}

/** Of a row that is too long the rest is never printed, and one that is too short has put its numbers under another head. */
function checkRows({ children: [head, ...rows] }: Table, source: SourceFile): Finding[] {
  const due = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === due) return [];
    const message = `表的这一行有 ${cells} 格，表头有 ${due} 格`;
    return [finding("JX505", rangeOfNode(row, source), message, cells < due ? TOO_FEW_CELLS : TOO_MANY_CELLS)];
  });
}

const TOO_FEW_CELLS = "没有内容的格也用“|”隔出来；不是表的一行，前面空一行";
const TOO_MANY_CELLS = "多的格印不出来：删去，或者在表头补上一列；格里的“|”写成“\\|”";

/** Whether an end tag belongs to a start tag before it, and so to the same finding. */
function closesEarlier(node: Html, index: number, parent: Parents): boolean {
  const name = /^<\/([\w-]+)/u.exec(node.value)?.[1];
  return parent.children
    .slice(0, index)
    .some((before) => name && before.type === "html" && before.value.startsWith(`<${name}`));
}
