import type { Heading, Html, Parents, Table } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isUnderlined } from "../../reading/markdown/is-underlined.ts";
import { rangeOfNode } from "../../reading/markdown/text-offsets.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { check, type Spot } from "../check.ts";
import type { ReportSubject } from "./report-subject.ts";

/** The Markdown that a report may hold; everything else has no place in an official document. */
const ALLOWED = new Set([
  ...["root", "heading", "paragraph", "text", "strong", "break"],
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

/** What Markdown slants; Chinese has no slanted letters, and prints it as it prints all else. */
const SLANTED = {
  message: "“*”或“_”夹着的文字，印出来与别的文字一样",
  hint: "要突出的写成 **文字**；不突出的，删去“*”或“_”",
};

/** Markdown that has no place in a report. */
export const foreignMarkdown = check(
  {
    code: "JX505",
    level: "错误",
    title: "用了不支持的写法",
    why: "网页代码、图片和代码块印不进材料，不认识的记号会照样印出来。",
    fix: "改用普通文字；报告里还可以用标题、列表、表格和加粗。",
    example: { file: "report.md", wrong: "库房<b>不足</b>。", right: "库房不足。" },
  },
  ({ report: { tree, source } }: Pick<ReportSubject, "report">) => {
    const spots: Spot[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type === "heading") spots.push(...checkHeading(node, parent as Parents, source));
      if (node.type === "table") spots.push(...checkRows(node, source));
      if (ALLOWED.has(node.type)) return undefined;
      if (node.type === "emphasis") {
        spots.push({ at: rangeOfNode(node, source), ...SLANTED });
        return undefined;
      }
      if (node.type !== "html" || !closesEarlier(node, index ?? 0, parent as Parents)) {
        const isNote = "label" in node && node.label?.startsWith("^");
        const what = isNote ? "脚注" : (FOREIGN[node.type] ?? "这种写法");
        const hint = isNote ? "把注的话写进正文，用括号括起来" : undefined;
        spots.push({ at: rangeOfNode(node, source), message: `报告里不能用${what}`, hint });
      }
      return SKIP;
    });
    return spots;
  },
);

function checkHeading(node: Heading, parent: Parents, source: SourceFile): Spot[] {
  const range = rangeOfNode(node, source);
  if (parent.type !== "root") return [{ at: range, message: "标题不能写在列表里", hint: "标题单独成行，行首就是“#”" }];
  if (!isUnderlined(node, source)) return [];
  return [
    {
      at: range,
      message: "文字下面紧接着一行“---”或“===”，文字会变成标题",
      hint: "要标题，写成“## 标题”；不要标题，删去这一行",
    },
  ];
}

/** Of a row that is too long the rest is never printed, and one that is too short has put its numbers under another head. */
function checkRows({ children: [head, ...rows] }: Table, source: SourceFile): Spot[] {
  const due = head?.children.length ?? 0;
  if (head && rows.length === 0)
    return [{ at: rangeOfNode(head, source), message: "表只有表头，下面没有内容", hint: HEAD_ALONE }];
  return rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === due) return [];
    const message = `表的这一行有 ${cells} 格，表头有 ${due} 格`;
    return [{ at: rangeOfNode(row, source), message, hint: cells < due ? TOO_FEW_CELLS : TOO_MANY_CELLS }];
  });
}

const HEAD_ALONE = "在“| --- | --- |”下面写表的内容，一行写一行；不要表的，删去表头";
const TOO_FEW_CELLS = "没有内容的格也用“|”隔出来；不是表的一行，前面空一行";
const TOO_MANY_CELLS = "多的格印不出来：删去，或者在表头补上一列；格里的“|”写成“\\|”";

/** Whether an end tag belongs to a start tag before it, and so to the same finding. */
function closesEarlier(node: Html, index: number, parent: Parents): boolean {
  const name = /^<\/([\w-]+)/u.exec(node.value)?.[1];
  return parent.children
    .slice(0, index)
    .some((before) => name && before.type === "html" && before.value.startsWith(`<${name}`));
}
