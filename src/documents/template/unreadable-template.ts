import Handlebars from "handlebars";
import { type TemplateTag, tagsOf, unpairedBraces } from "../../pack/template-tags.ts";
import { type Finding, finding } from "../../reading/finding.ts";
import { positionAt, rangeBetween, type SourceFile } from "../../reading/source-file.ts";

/**
 * What is wrong with a template that handlebars can't parse.
 *
 * Why not what it says itself: its parser names the tokens of its grammar, and the line where it gave up, not the place where a
 * person made the mistake.
 */
export function unreadableTemplateFinding(template: SourceFile): Finding {
  const { text } = template;
  const tell = (start: number, end: number, message: string, hint?: string) =>
    finding("JX501", rangeBetween(template, start, end), message, hint);

  const unpaired = unpairedBraces(text);
  if (unpaired !== undefined) return tell(unpaired, unpaired + 2, "“{{”和“}}”要成对", "写成 {{名称}} 或 {{单位 名称}}");

  const tags = tagsOf(text);
  const unreadable = tags.find((tag) => !isReadable(tag));
  if (unreadable)
    return tell(unreadable.start, unreadable.end, `读不懂“${unreadable.text}”`, "写成 {{名称}} 或 {{单位 名称}}");

  const open: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.kind === "opens") open.push(tag);
    if (tag.kind !== "closes") continue;
    const begin = open.pop();
    if (!begin)
      return tell(tag.start, tag.end, `“${tag.text}”前面没有“{{#${tag.name}}}”`, "删去这个结尾，或者补上开头");
    if (begin.name !== tag.name) {
      const { line } = positionAt(template, begin.start);
      const message = `“${tag.text}”不是第 ${line} 行“${begin.text}”的结尾`;
      return tell(tag.start, tag.end, message, `写成“{{/${begin.name}}}”，或者在前面补上它`);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed)
    return tell(
      unclosed.start,
      unclosed.end,
      `“${unclosed.text}”没有结尾`,
      `在它管的内容后面补上“{{/${unclosed.name}}}”`,
    );
  return tell(0, 0, "模板读不懂");
}

/** Whether a tag is in order by itself, a block completed as it should be. */
function isReadable({ kind, text, name }: TemplateTag): boolean {
  if (kind === "closes" || kind === "branches" || /^\{\{~?\s*(?:else|\^)\s*~?\}\}$/u.test(text)) return true;
  try {
    Handlebars.parse(kind === "opens" ? `${text}{{/${name}}}` : text);
    return true;
  } catch {
    return false;
  }
}
