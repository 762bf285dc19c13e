import type { Element } from "hast";
import { checkTemplateSize } from "../../documents/template/check-template-size.ts";
import { type ForeignHtml, foreignIn, isDelicate } from "../../documents/template/paper-html.ts";
import { parseHtml } from "../../documents/template/parse-html.ts";
import { PRINTED_MARK, withMarks } from "../../pack/template-tags.ts";
import type { SourceFile } from "../../reading/source-file.ts";

/** What has no place on paper, and where a template has it. */
export interface ForeignPlace extends ForeignHtml {
  readonly start: number;
  readonly end: number;
  /** The attribute's name as it is written. */
  readonly written?: string;
}

/** Finds in a template what has no place on paper, in branches that are not taken too; none in one that is too large to be read. */
export function foreignInTemplate(template: SourceFile): ForeignPlace[] {
  if (checkTemplateSize(template)) return [];
  const text = withMarks(template.text);
  const tree = parseHtml(text, { verbose: true });
  return tree ? foreignIn(tree, isFilledIn).map((foreign) => placeOf(foreign, text)) : [];
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
