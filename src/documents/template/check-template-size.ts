import { type TemplateTag, tagsOf } from "../../pack/template-tags.ts";
import { type Finding, finding } from "../../reading/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";

const MOST_TAGS = 3000;
const LONGEST_TAG = 500;
const DEEPEST_BLOCK = 50;
const DEEPEST_ELEMENT = 100;

/**
 * A finding where a template goes beyond what any form needs.
 *
 * Why: the time handlebars takes grows with the square of the number of tags and of the depth of blocks, and the deepest end in
 * a stack overflow.
 */
export function checkTemplateSize(template: SourceFile): Finding | undefined {
  const deepElement = tooDeepElement(template.text);
  if (deepElement !== undefined)
    return finding(
      "JX501",
      rangeBetween(template, deepElement, deepElement + 1),
      `标签套了超过 ${DEEPEST_ELEMENT} 层`,
      "检查前面的标签是不是都有结尾",
    );
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

/** The elements whose end HTML asks for. */
const ELEMENT = /<(\/?)(?:div|main|section|article|header|footer|table|span|strong|em|b|i|ul|ol|dl|h[1-6])\b/giu;

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
