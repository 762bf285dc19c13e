import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import type { Facts } from "../prose/fill-in.ts";
import type { SourceFile } from "../source/source-file.ts";

/** Where a node of a template's tree stands; handlebars counts columns from 0. */
export function rangeOf(template: SourceFile, { start, end }: hbs.AST.SourceLocation): SourceRange {
  return {
    file: template.path,
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  };
}

/** A name in a template that nothing in the model has. */
export function undefinedName(path: hbs.AST.PathExpression, template: SourceFile, facts: Facts): Finding {
  const name = path.original;
  const hint = facts.figures.value(name)
    ? `数据要写打印方式，例如 {{原样 ${name}}}`
    : "数据要写打印方式，例如 {{万元 数据名称}}";
  return finding("JX501", rangeOf(template, path.loc), `模板里用到的“${name}”没有定义`, hint);
}
