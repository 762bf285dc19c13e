import Handlebars from "handlebars";
import type { Root } from "hast";
import { computeFigures } from "../../figures/figure-table.ts";
import { type Finding, finding } from "../../reading/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { indicatorsOf } from "../../scoring/indicators-of.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import { PRINTED_DECIMALS } from "../../values/quantities/print-quantity.ts";
import type { Facts } from "../references/facts.ts";
import { boundedEach, EndlessBlocks } from "./bounded-each.ts";
import { checkTemplateSize, endlessBlocksFinding, tooDeepFinding, tooLargeTable } from "./check-template-size.ts";
import { cutReferences } from "./cut-references.ts";
import { describeForeign, FOREIGN_HINT } from "./describe-foreign.ts";
import { foreignInTemplate } from "./foreign-in-template.ts";
import { type ForeignHtml, foreignIn } from "./paper-html.ts";
import { parseHtml } from "./parse-html.ts";
import { undefinedName } from "./template-findings.ts";
import { HELPERS, KNOWN_HELPERS } from "./template-helpers.ts";
import { TemplatePreparation } from "./template-preparation.ts";
import { unreadableTemplateFinding } from "./unreadable-template.ts";

/**
 * Renders a template to the inside of a page's body.
 *
 * This is the one place where HTML is parsed: from here on a document is a tree.
 */
export function renderTemplate(template: SourceFile, model: object, facts: Facts): { tree: Root; findings: Finding[] } {
  const { html, findings } = renderHtml(template, model, facts);
  const tree = parseHtml(html);
  const unfit = tree ? tooLargeTable(template, tree) : tooDeepFinding(template, 0);
  if (!tree || unfit)
    return { tree: { type: "root", children: [] }, findings: [...findings, ...(unfit ? [unfit] : [])] };
  return { tree, findings: [...findings, ...foreignIn(tree).map((each) => foreignFinding(template, each))] };
}

/** The finding for what a template is no longer to be seen to say as it stands, but says when it is filled in. */
function foreignFinding(template: SourceFile, foreign: ForeignHtml): Finding {
  const at = Math.max(0, template.text.toLowerCase().indexOf(foreign.element.tagName.toLowerCase()));
  const range = rangeBetween(template, at, at + foreign.element.tagName.length);
  return finding("JX501", range, `填好以后出现了${describeForeign(foreign)}`, FOREIGN_HINT);
}

function renderHtml(template: SourceFile, model: object, facts: Facts): { html: string; findings: Finding[] } {
  const { tree, paths, findings } = prepare(template, facts);
  if (!tree || findings.length > 0) return { html: "", findings };
  const own = Handlebars.create();
  own.registerHelper({ ...HELPERS, each: boundedEach() });
  try {
    const render = own.compile(tree, { strict: true, knownHelpersOnly: true, knownHelpers: KNOWN_HELPERS });
    return { html: render(model), findings };
  } catch (error) {
    if (error instanceof EndlessBlocks) return { html: "", findings: [endlessBlocksFinding(template)] };
    const failed = failedPath(error as HandlebarsError, paths, model);
    if (!failed) throw error;
    return { html: "", findings: [undefinedName(failed, template, model)] };
  }
}

/** What is wrong with a template whoever fills it in: it can't be read, or says what no template may. */
export function checkTemplate(template: SourceFile, rubric: Rubric): Finding[] {
  const indicators = new Map(indicatorsOf(rubric).map(({ name }) => [name, ""]));
  const { table: figures } = computeFigures({ figures: [], whyAbsent: () => "reported" });
  const ofIndicators = { 得分: indicators, 分值: indicators, 扣分: indicators };
  return prepare(template, { figures, rateDecimals: PRINTED_DECIMALS, plain: new Map(), ofIndicators }).findings;
}

interface Prepared {
  readonly tree?: hbs.AST.Program;
  readonly paths: readonly hbs.AST.PathExpression[];
  readonly findings: Finding[];
}

/** Reads a template and puts what its references print in their place; without a tree it can't be read. */
function prepare(template: SourceFile, facts: Facts): Prepared {
  const tooLarge = checkTemplateSize(template);
  if (tooLarge) return { paths: [], findings: [tooLarge] };
  const { text, cut } = cutReferences(template.text, (name) => facts.figures.value(name) !== undefined);
  const tree = parse(text);
  if (!tree) return { paths: [], findings: [unreadableTemplateFinding(template)] };
  const preparation = new TemplatePreparation(template, cut, facts);
  preparation.accept(tree);
  return { tree, paths: preparation.paths, findings: [...foreignInTemplate(template), ...preparation.findings] };
}

function parse(text: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch {
    return undefined;
  }
}

type HandlebarsError = Error & { readonly lineNumber?: number; readonly column?: number };

/**
 * The name at which a running template failed: the model hasn't got it.
 *
 * Why by its parts, too: what is asked of a text, or of nothing, fails in JavaScript itself, which knows no place.
 */
function failedPath(
  { message, lineNumber, column }: HandlebarsError,
  paths: readonly hbs.AST.PathExpression[],
  model: object,
): hbs.AST.PathExpression | undefined {
  const part = /(?:search for|reading) '(.*?)'/u.exec(message)?.[1];
  return (
    paths.find(({ loc }) => loc.start.line === lineNumber && loc.start.column === column) ??
    paths.find(({ parts }) => parts.some((each) => each === part) && !isIn(model, parts))
  );
}

function isIn(model: object, parts: readonly string[]): boolean {
  const value = parts.reduce<unknown>(
    (inside, part) => (typeof inside === "object" ? (inside as Record<string, unknown> | null)?.[part] : undefined),
    model,
  );
  return value !== undefined;
}
