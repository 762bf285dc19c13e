import Handlebars from "handlebars";
import { type Finding, finding, hasErrors, type SourceRange } from "../findings/finding.ts";
import { type Facts, isOfIndicator, printReference } from "../prose/fill-in.ts";
import { PRINT_STYLES } from "../quantities/print-quantity.ts";
import type { SourceFile } from "../source/source-file.ts";
import { chineseNumeral } from "../text/chinese-numeral.ts";

/** The only helpers a template has besides the styles of printing; knowing them all lets an unknown one be refused. */
const HELPERS = { 序号: (index: number) => chineseNumeral(index + 1) };
const BLOCKS = { if: true, unless: true, each: true, with: false, log: false, lookup: false, helperMissing: false };

/**
 * Renders a template to the inside of a page's body.
 *
 * Why the tree is changed before it is run: `{{万元 三公经费.合计.实际支出}}` names a figure, not a field of the model; put in
 * place beforehand, each reference is checked where it stands, in branches not taken too.
 */
export function renderTemplate(
  template: SourceFile,
  model: object,
  facts: Facts,
): { html: string; findings: Finding[] } {
  try {
    const tree = Handlebars.parse(template.text);
    const findings = printReferences(tree, template, facts);
    if (hasErrors(findings)) return { html: "", findings };
    const own = Handlebars.create();
    own.registerHelper(HELPERS);
    const knownHelpers = { ...BLOCKS, ...Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])) };
    const render = own.compile(tree, { strict: true, knownHelpersOnly: true, knownHelpers });
    return { html: render(model), findings };
  } catch (error) {
    return { html: "", findings: [templateFinding(template, error)] };
  }
}

/** Puts what each reference prints in its place in the tree. */
function printReferences(tree: hbs.AST.Program, template: SourceFile, facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const visitor = new Handlebars.Visitor() as unknown as ReferenceVisitor;
  visitor.mutating = true;
  visitor.MustacheStatement = (mustache) => {
    const name = (mustache.path as hbs.AST.PathExpression).original;
    if (mustache.params.length === 0 || !(Object.hasOwn(PRINT_STYLES, name) || isOfIndicator(name))) {
      Handlebars.Visitor.prototype.MustacheStatement.call(visitor as never, mustache);
      return undefined;
    }
    if (mustache.hash)
      findings.push(
        finding("JX502", rangeOf(template, mustache.loc), "{{ }} 里多写了内容", "只写打印方式和一个数据名称"),
      );
    const words = [name, ...mustache.params.map((param) => String((param as hbs.AST.PathExpression).original))];
    const printed = printReference({ words, span: { start: 0, end: 0 } }, facts, rangeOf(template, mustache.loc));
    if (typeof printed !== "string") findings.push(printed);
    const value = typeof printed === "string" ? Handlebars.escapeExpression(printed) : "";
    return { ...mustache, type: "ContentStatement", value, original: value };
  };
  // Strict for what blocks go over as well as for what is printed; handlebars alone is strict for the latter only.
  visitor.PathExpression = (path) => {
    Object.assign(path, { strict: true });
    const inherited = path.parts.find((part) => part !== "length" && part in Array.prototype);
    if (inherited)
      findings.push(finding("JX501", rangeOf(template, path.loc), ...describe(`"${inherited}" not defined`)));
  };
  visitor.accept(tree);
  return findings;
}

interface ReferenceVisitor {
  mutating: boolean;
  PathExpression(path: hbs.AST.PathExpression): void;
  MustacheStatement(mustache: hbs.AST.MustacheStatement): hbs.AST.Statement | undefined;
  accept(node: hbs.AST.Node): void;
}

/** What handlebars throws: its parser gives the line in the message alone, the rest in the error itself. */
interface TemplateError {
  readonly message?: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

function templateFinding(template: SourceFile, thrown: unknown): Finding {
  const error = thrown as TemplateError;
  const line = error.lineNumber ?? Number(/^Parse error on line (\d+)/u.exec(error.message ?? "")?.[1] ?? 1);
  const column = (error.column ?? 0) + 1;
  const range: SourceRange = { file: template.path, start: { line, column }, end: { line, column: column + 1 } };
  return finding("JX501", range, ...describe(error.message ?? ""));
}

function describe(message: string): [message: string, hint?: string] {
  const undefinedName = /^"(.*)" not defined/u.exec(message)?.[1];
  if (undefinedName)
    return [`模板里用到的“${undefinedName}”没有定义`, "数据要写打印方式，例如 {{万元 三公经费.合计.实际支出}}"];
  const unknownHelper = /specified knownHelpersOnly, but used the unknown helper (\S+)/u.exec(message)?.[1];
  if (unknownHelper) return [`没有“${unknownHelper}”这种打印方式`, `可以用：${Object.keys(PRINT_STYLES).join("、")}`];
  return [`模板读不懂：${message.split("\n").at(-1) ?? ""}`, "检查 {{ }} 是否成对、{{#if}} {{#each}} 有没有结尾"];
}

function rangeOf(template: SourceFile, { start, end }: hbs.AST.SourceLocation): SourceRange {
  return {
    file: template.path,
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  };
}
