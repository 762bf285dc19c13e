import Handlebars from "handlebars";
import { type Finding, finding } from "../../reading/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import type { DocumentModel } from "../document-model.ts";
import { wordsOf } from "../printed-text.ts";
import type { Facts } from "../references/facts.ts";
import { printReference } from "../references/print-reference.ts";
import { type CutReference, replaceMarks } from "./cut-references.ts";
import { plainPlaces } from "./plain-places.ts";
import { rangeOf, undefinedName } from "./template-findings.ts";
import { BLOCKS, OWN_HELPERS, WORDS } from "./template-helpers.ts";

const HOW_TO_REFER = "写成 {{名称}}，单位写在后面；表头有单位的，写成 {{单位 名称}}";
const HOW_TO_BLOCK = `可以用：${BLOCKS.map((name) => `{{#${name} 名称}}`).join("、")}`;

/** The one field that is HTML; all others are words, and go through as words whatever a department writes in them. */
const HTML = "报告" satisfies keyof DocumentModel;

/**
 * Makes a parsed template ready to run: what a template may not do is refused where it stands, and the mark of each reference is
 * replaced by what it prints.
 *
 * Why before it is run: in the tree every reference is met, in branches not taken too.
 */
export class TemplatePreparation extends Handlebars.Visitor {
  /** Makes handlebars put what a method returns in the node's place. */
  readonly mutating = true;
  readonly findings: Finding[] = [];
  /** The names that are looked up in the model. */
  readonly paths: hbs.AST.PathExpression[] = [];
  readonly #template: SourceFile;
  readonly #references: readonly CutReference[];
  readonly #facts: Facts;
  readonly #isPlain: ReturnType<typeof plainPlaces>;

  constructor(template: SourceFile, references: readonly CutReference[], facts: Facts) {
    super();
    this.#template = template;
    this.#references = references;
    this.#facts = facts;
    this.#isPlain = plainPlaces(template.text);
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
    if (!mustache.escaped && name !== HTML)
      return this.#refuse(mustache, `“${name}”不能写三个大括号或 &`, `写成两个大括号；只有“${HTML}”已经是网页代码`);
    if (Object.hasOwn(OWN_HELPERS, name)) {
      const isData = param?.type === "PathExpression" && (param as hbs.AST.PathExpression).data;
      if (!isData) return this.#refuse(mustache, `“${name}”后面要写 @index`, `写成 {{${name} @index}}`);
    } else if (param || BLOCKS.includes(name)) return this.#refuse(mustache, `读不懂“{{${name} …}}”`, HOW_TO_REFER);
    super.MustacheStatement(mustache);
    return this.#isPlain(this.#offsetOf(mustache.loc.start)) && !param ? inWords(mustache) : undefined;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.paths.push(path);
    // Strict for what blocks go over as well as for what is printed; handlebars alone is strict for the latter only.
    Object.assign(path, { strict: true });
    if (path.parts.some((part) => part !== "length" && part in Array.prototype))
      this.findings.push(undefinedName(path, this.#template));
  }

  override ContentStatement(content: hbs.AST.ContentStatement): hbs.AST.ContentStatement {
    return { ...content, value: replaceMarks(content.value, (index) => this.#print(index)) };
  }

  /** What a reference prints, as HTML. */
  #print(index: number): { html: string; dropped: number } {
    const { reference, before, behind } = this.#references[index] as CutReference;
    const rangeOf = ({ start, end }: Span) => rangeBetween(this.#template, start, end);
    const {
      printed,
      dropped = 0,
      findings,
    } = printReference(reference, this.#facts, { before, behind, place: "form", rangeOf });
    this.findings.push(...findings);
    const shown = this.#isPlain(reference.span.start) ? wordsOf(printed) : printed;
    const html = typeof shown === "string" ? Handlebars.escapeExpression(shown) : shown.toHTML();
    // A unit that is set off by an element stays.
    const isNext = this.#template.text.startsWith(behind.slice(0, dropped), reference.span.end);
    return { html, dropped: isNext ? dropped : 0 };
  }

  #offsetOf({ line, column }: hbs.AST.Position): number {
    return (this.#template.lineStarts[line - 1] ?? 0) + column;
  }

  #refuseForeign(node: hbs.AST.Node): void {
    this.#refuse(node, "模板里不能用“{{>”和“{{*”这样的写法", "要印的内容直接写在这个模板里");
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
