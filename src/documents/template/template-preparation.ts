import Handlebars from "handlebars";
import { type Finding, finding } from "../../reading/finding.ts";
import { isOfIndicator } from "../../reading/parse-references.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { nearest } from "../../values/nearest.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";
import type { DocumentModel } from "../document-model.ts";
import { wordsOf } from "../printed-text.ts";
import { type Facts, isFinding, printReference } from "../references/fill-in.ts";
import { plainPlaces } from "./plain-places.ts";
import { rangeOf, undefinedName } from "./template-findings.ts";
import { BLOCKS, OWN_HELPERS, WORDS } from "./template-helpers.ts";

const HOW_TO_REFER = "写成 {{名称}} 或 {{打印方式 数据名称}}";
const HOW_TO_BLOCK = `可以用：${BLOCKS.map((name) => `{{#${name} 名称}}`).join("、")}`;

/** The one field that is HTML; all others are words, and go through as words whatever a department writes in them. */
const HTML = "报告" satisfies keyof DocumentModel;

/**
 * Makes a parsed template ready to run: what a template may not do is refused where it stands, and each reference is replaced
 * by what it prints.
 *
 * Why before it is run: `{{万元 甲.乙}}` names a figure, not a field of the model; in the tree every reference
 * is met, in branches not taken too.
 */
export class TemplatePreparation extends Handlebars.Visitor {
  /** Makes handlebars put what a method returns in the node's place. */
  readonly mutating = true;
  readonly findings: Finding[] = [];
  /** The names that are looked up in the model. */
  readonly paths: hbs.AST.PathExpression[] = [];
  readonly #template: SourceFile;
  readonly #facts: Facts;
  readonly #isPlain: ReturnType<typeof plainPlaces>;

  constructor(template: SourceFile, facts: Facts) {
    super();
    this.#template = template;
    this.#facts = facts;
    this.#isPlain = plainPlaces(template);
  }

  override PartialStatement = this.#refuseForeign;
  override PartialBlockStatement = this.#refuseForeign;
  override Decorator = this.#refuseForeign;
  override DecoratorBlock = this.#refuseForeign;

  override SubExpression(node: hbs.AST.Node): void {
    this.#refuse(node, "{{ }} 里不能再写括号", HOW_TO_REFER);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = block.path.original;
    if (!BLOCKS.includes(name)) this.#refuse(block.path, `没有“{{#${name}}}”这种写法`, HOW_TO_BLOCK);
    else if (block.params.length !== 1) this.#refuse(block.path, `“{{#${name}}}”里要写一个名称`, HOW_TO_BLOCK);
    else super.BlockStatement(block);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): hbs.AST.Statement | undefined {
    const { path, params } = mustache;
    const [param] = params;
    if (path.type !== "PathExpression") return this.#refuse(mustache, "{{ }} 里写的不是名称", HOW_TO_REFER);
    const name = (path as hbs.AST.PathExpression).original;
    if (param?.type === "SubExpression") return this.SubExpression(param) as undefined;
    if (param && (Object.hasOwn(PRINT_STYLES, name) || isOfIndicator(name))) return this.#printed(mustache);
    if (!mustache.escaped && name !== HTML)
      return this.#refuse(mustache, `“${name}”不能写三个大括号或 &`, `写成两个大括号；只有“${HTML}”已经是网页代码`);
    if (Object.hasOwn(OWN_HELPERS, name)) {
      const isData = param?.type === "PathExpression" && (param as hbs.AST.PathExpression).data;
      if (!isData) return this.#refuse(mustache, `“${name}”后面要写 @index`, `写成 {{${name} @index}}`);
    } else if (param || BLOCKS.includes(name)) return this.#refuseStyle(mustache, name);
    super.MustacheStatement(mustache);
    return this.#isPlain(mustache.loc.start) && !param ? inWords(mustache) : undefined;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.paths.push(path);
    // Strict for what blocks go over as well as for what is printed; handlebars alone is strict for the latter only.
    Object.assign(path, { strict: true });
    if (path.parts.some((part) => part !== "length" && part in Array.prototype))
      this.findings.push(undefinedName(path, this.#template, this.#facts));
  }

  /** What a reference prints, as a part of the tree. */
  #printed({ path, params, hash, loc }: hbs.AST.MustacheStatement): hbs.AST.ContentStatement {
    const range = rangeOf(this.#template, loc);
    const words = [path, ...params].map((each) => String((each as hbs.AST.PathExpression).original));
    const result = hash
      ? finding("JX502", range, "{{ }} 里多写了内容", "只写打印方式和一个数据名称")
      : printReference({ words, span: { start: 0, end: 0 } }, this.#facts, range);
    if (isFinding(result)) this.findings.push(result);
    const shown = isFinding(result) ? "" : this.#isPlain(loc.start) ? wordsOf(result) : result;
    const value = typeof shown === "string" ? Handlebars.escapeExpression(shown) : shown.toHTML();
    return { type: "ContentStatement", value, original: value as never, loc };
  }

  #refuseForeign(node: hbs.AST.Node): void {
    this.#refuse(node, "模板里不能用“{{>”和“{{*”这样的写法", "要印的内容直接写在这个模板里");
  }

  #refuseStyle(node: hbs.AST.Node, name: string): undefined {
    const known = Object.keys(PRINT_STYLES);
    const close = nearest(name, known);
    const hint = `${close ? `是不是“${close}”？` : ""}可以用：${known.join("、")}`;
    return this.#refuse(node, `没有“${name}”这种打印方式`, hint);
  }

  #refuse({ loc }: hbs.AST.Node, message: string, hint: string): undefined {
    this.findings.push(finding("JX501", rangeOf(this.#template, loc), message, hint));
    return undefined;
  }
}

/** A name's value in words alone. */
function inWords(mustache: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const { path, loc } = mustache;
  const helper: hbs.AST.PathExpression = {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [WORDS],
    original: WORDS,
    loc,
  };
  return { ...mustache, path: helper, params: [path] };
}
