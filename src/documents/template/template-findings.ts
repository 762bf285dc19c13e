import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { nearest } from "../../values/nearest.ts";

/** Where a node of a template's tree stands; handlebars counts columns from 0. */
export function rangeOf(template: SourceFile, { start, end }: hbs.AST.SourceLocation): SourceRange {
  return {
    file: template.path,
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  };
}

/** A name in a template that nothing in the model has. */
export function undefinedName(path: hbs.AST.PathExpression, template: SourceFile, model?: object): Finding {
  const name = path.original;
  const close = nearest(name, fieldsOf(model));
  const range = rangeOf(template, path.loc);
  const message = `模板里用到的“${name}”没有定义`;
  return close
    ? finding("JX501", range, message, `是不是“${close}”？`, { text: close, isGuess: true })
    : finding("JX501", range, message, "数据写成 {{组.名称}}，后面写单位；表头有单位的，写成 {{万元 组.名称}}");
}

/** Every name that a template can use at the top or within a block: the fields of the model and of its rows. */
function fieldsOf(data: unknown): string[] {
  if (Array.isArray(data)) return fieldsOf(data[0]);
  if (typeof data !== "object" || data === null) return [];
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  return given.flatMap(([name, value]) => [name, ...fieldsOf(value)]);
}
