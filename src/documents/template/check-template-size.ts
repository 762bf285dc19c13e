import type { Element, Root } from "hast";
import { type TemplateTag, tagsOf } from "../../pack/template-tags.ts";
import { type Finding, finding } from "../../reading/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { allElements } from "../all-elements.ts";
import { spanOf, tablesIn } from "../table-grid.ts";

const MOST_TAGS = 3000;
const LONGEST_TAG = 500;
const DEEPEST_BLOCK = 50;
const DEEPEST_ELEMENT = 100;
const MOST_ELEMENTS = 10_000;
const MOST_PLACES = 300_000;

/**
 * A finding where a template goes beyond what any form needs.
 *
 * Why: the time handlebars takes grows with the square of the number of tags and of the depth of blocks, and the deepest end in
 * a stack overflow.
 */
export function checkTemplateSize(template: SourceFile): Finding | undefined {
  const deepElement = tooDeepElement(template.text);
  if (deepElement !== undefined) return tooDeepFinding(template, deepElement);
  const element = [...template.text.matchAll(/<[a-z]/giu)][MOST_ELEMENTS];
  if (element) {
    const range = rangeBetween(template, element.index, element.index + 1);
    return finding("JX501", range, `模板里的标签超过 ${MOST_ELEMENTS} 个`, "重复的行用 {{#each}} 写一遍");
  }
  const tags = tagsOf(template.text);
  const tell = (tag: TemplateTag, message: string, hint: string) =>
    finding("JX501", rangeBetween(template, tag.start, tag.end), message, hint);
  const deep = tooDeep(tags);
  if (deep) return tell(deep, `{{#…}} 套了超过 ${DEEPEST_BLOCK} 层`, "检查前面的 {{#if}} {{#each}} 是不是都有结尾");
  const long = tags.find(({ text }) => text.length > LONGEST_TAG);
  if (long) return tell(long, `{{ }} 里超过 ${LONGEST_TAG} 个字`, "检查前面的 {{ 是不是少了 }}");
  const beyond = tags[MOST_TAGS];
  return beyond && tell(beyond, `模板里的 {{ }} 超过 ${MOST_TAGS} 处`, "重复的行用 {{#each}} 写一遍");
}

/** The finding for elements that stand in each other too deep. */
export function tooDeepFinding(template: SourceFile, at: number): Finding {
  const message = `标签套了超过 ${DEEPEST_ELEMENT} 层`;
  return finding("JX501", rangeBetween(template, at, at + 1), message, "检查前面的标签是不是都有结尾");
}

/** The finding for blocks that put together more than anyone prints, at the first of them. */
export function endlessBlocksFinding(template: SourceFile): Finding {
  const { start, end } = tagsOf(template.text).find(({ kind, name }) => kind === "opens" && name === "each") ?? TOP;
  const message = "{{#each}} 套着 {{#each}}，重复出来的内容太多";
  return finding("JX501", rangeBetween(template, start, end), message, "一份文件里，一个列表只重复一遍");
}

const TOP = { start: 0, end: 0 };

/** A finding where merged cells reach over more rows than any table has. */
export function tooLargeTable(template: SourceFile, tree: Root): Finding | undefined {
  const places = tablesIn(tree).reduce((sum, table) => sum + placesIn(table), 0);
  if (places <= MOST_PLACES) return undefined;
  const at = Math.max(0, template.text.toLowerCase().indexOf("rowspan"));
  return finding("JX501", rangeBetween(template, at, at + 1), "合并的单元格占的行太多", "检查 rowspan 写的行数");
}

/** How many rows all cells of a table reach into. */
function placesIn(table: Element): number {
  const elements = allElements({ type: "root", children: table.children });
  const rows = elements.filter(({ tagName }) => tagName === "tr").length;
  const cells = elements.filter(({ tagName }) => tagName === "th" || tagName === "td");
  return cells.reduce((sum, cell) => sum + Math.min(rows, spanOf(cell, "rowSpan") || rows), 0);
}

/** The elements whose end HTML asks for: all but those that have no end or may go without. */
const ELEMENT =
  /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|caption|option|optgroup|rt|rp)\b)[a-z]/giu;

/** Where the first element stands that goes too deep. */
function tooDeepElement(text: string): number | undefined {
  let depth = 0;
  for (const { index, 1: end } of text.matchAll(ELEMENT)) {
    depth = Math.max(0, depth + (end === "" ? 1 : -1));
    if (depth > DEEPEST_ELEMENT) return index;
  }
  return undefined;
}

/** The tag that first goes too deep; each `{{else if …}}` is one level more, up to the end of its block. */
function tooDeep(tags: readonly TemplateTag[]): TemplateTag | undefined {
  const open: number[] = [];
  let depth = 0;
  return tags.find(({ kind }) => {
    if (kind === "opens") open.push(1);
    if (kind === "branches") open.push((open.pop() ?? 0) + 1);
    if (kind === "opens" || kind === "branches") depth += 1;
    if (kind === "closes") depth -= open.pop() ?? 0;
    return depth > DEEPEST_BLOCK;
  });
}
