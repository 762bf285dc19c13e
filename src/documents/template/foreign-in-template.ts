import type { Element } from "hast";
import { PRINTED_MARK, withMarks } from "../../pack/template-tags.ts";
import { type Finding, finding } from "../../reading/finding.ts";
import { rangeBetween, type SourceFile } from "../../reading/source-file.ts";
import { describeForeign, FOREIGN_HINT } from "./describe-foreign.ts";
import { type ForeignHtml, fetches, foreignIn, isDelicate } from "./paper-html.ts";
import { parseHtml } from "./parse-html.ts";

/** What has no place on paper, and where a template has it. */
interface ForeignPlace extends ForeignHtml {
  readonly start: number;
  readonly end: number;
  /** The attribute's name as it is written. */
  readonly written?: string;
}

/** What was found in a template: every department's documents ask again. */
const KNOWN = new WeakMap<SourceFile, readonly Finding[]>();

/** Finds in a template what has no place on paper, in branches that are not taken too. */
export function foreignInTemplate(template: SourceFile): readonly Finding[] {
  const known = KNOWN.get(template) ?? lookThrough(template);
  KNOWN.set(template, known);
  return known;
}

function lookThrough(template: SourceFile): Finding[] {
  const text = withMarks(template.text);
  const tree = parseHtml(text, { verbose: true });
  const found = tree ? foreignIn(tree, isFilledIn).map((foreign) => placeOf(foreign, text)) : [];
  return [...found.map((each) => foreignFinding(template, each)), ...madeUpIn(template, text)];
}

function foreignFinding(template: SourceFile, foreign: ForeignPlace): Finding {
  const { start, end, written } = foreign;
  const range = rangeBetween(template, start, end);
  return fetches(foreign)
    ? finding("JX509", range, `要从外面取“${template.text.slice(start, end)}”`)
    : finding("JX501", range, `不能写${describeForeign(foreign, written)}`, FOREIGN_HINT);
}

/** Elements whose names are filled in. */
function madeUpIn(template: SourceFile, text: string): Finding[] {
  return [...text.matchAll(new RegExp(`<\\/?${PRINTED_MARK}+`, "gu"))].map(({ 0: piece, index }) =>
    finding(
      "JX501",
      rangeBetween(template, index, index + piece.length),
      "标签的名称不能用 {{ }} 填",
      "写上标签的名称；要印小于号，写 &lt;",
    ),
  );
}

/** Whether an attribute that leads somewhere, or is a style, is left to what is filled in. */
function isFilledIn(property: string, value: string): boolean {
  return isDelicate(property) && value.includes(PRINTED_MARK);
}

function placeOf(foreign: ForeignHtml, text: string): ForeignPlace {
  const { element, property } = foreign;
  const { opening, properties } = verbosePositions(element);
  const whole = property === undefined ? opening : properties[property];
  const [start, end] = [whole?.start.offset ?? 0, whole?.end.offset ?? 0];
  if (property === undefined) return { ...foreign, start, end };
  const attribute = text.slice(start, end);
  const written = attribute.split(/[\s=]/u, 1)[0] ?? property;
  if (foreign.address === undefined) return { ...foreign, start, end: start + written.length, written };
  const [before = ""] = /^[^=]*=\s*["']?/u.exec(attribute) ?? [];
  const value = attribute.slice(before.length).replace(/["']$/u, "");
  return { ...foreign, start: start + before.length, end: start + before.length + value.length, written };
}

interface Offsets {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

function verbosePositions({ data, position }: Element): {
  readonly opening: Offsets | undefined;
  readonly properties: Readonly<Record<string, Offsets | undefined>>;
} {
  const known = data?.position as { opening?: Offsets; properties?: Record<string, Offsets> } | undefined;
  return { opening: known?.opening ?? position, properties: known?.properties ?? {} };
}
