import { type Reference, readReference } from "../reading/parse-references.ts";
import { tagsOf } from "./template-tags.ts";

/** The first parts of the names that a template has from the program (`documents/document-model.ts`): no reference begins with one. */
export const MODEL_NAMES: readonly string[] = [
  ...["年度", "单位", "项目", "满分", "总分", "等次", "标题", "附件", "报告", "填报说明"],
  ...["年度总体目标", "预期目标", "实际完成情况", "绩效指标", "计分表", "一级指标", "二级指标", "三级指标"],
  ...["年度指标值", "实际完成值", "偏差原因", "分值", "得分", "评价标准", "指标说明", "二级分值"],
];

/** The helper of templates that numbers what is repeated. */
export const NUMBERING = "序号";

/**
 * The references to figures and indicators in a template; a name of the program's model or a helper is none.
 *
 * @param isFigure whether there is a figure of a name; one whose name has a point in it is taken for one anyway
 */
export function templateReferences(template: string, isFigure: (name: string) => boolean = () => false): Reference[] {
  return tagsOf(template).flatMap(({ text, start, end, kind }) => {
    if (kind !== "plain" || text.startsWith("{{{")) return [];
    const reference = readReference(text.slice(2, -2).replace(/^~|~$/gu, " "), { start, end });
    return isReference(reference, isFigure) ? [reference] : [];
  });
}

function isReference({ unit, asked }: Reference, isFigure: (name: string) => boolean): boolean {
  if (asked.kind === "unreadable") return false;
  if (asked.kind !== "name") return true;
  const { name } = asked;
  if (/^[@.^&#/>*!"'(]/u.test(name) || unit === NUMBERING || name === "this" || name === "else") return false;
  // What isn't in Chinese is a word of Handlebars, and no unit.
  if (unit !== undefined) return /^[\p{Script=Han}%‰]+$/u.test(unit);
  const [first = ""] = name.split(/[./]/u, 1);
  return !MODEL_NAMES.includes(first) && first !== "this" && (name.includes(".") || isFigure(name));
}
