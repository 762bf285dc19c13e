import type { SourceRange } from "../reading/finding.ts";
import { isOfIndicator, parseReferences } from "../reading/parse-references.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import { rangeBetween, type SourceFile } from "../reading/source-file.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { formulasOf } from "../scoring/formulas-of.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { namesIn } from "../values/formulas/syntax-tree.ts";
import { PRINT_STYLES } from "../values/quantities/print-quantity.ts";
import type { FormPack, OutlineEntry } from "./form-pack.ts";
import { outlineEntries } from "./outline-entries.ts";
import { tagsOf } from "./template-tags.ts";

/** A name that a pack uses: of a figure, or of an indicator whose score or points are printed. */
export interface PackReference {
  readonly of: "figure" | "indicator";
  readonly name: string;
  /** The style a figure is printed in, where it is printed. */
  readonly style?: string;
  readonly range: SourceRange;
}

/** Every name that the formulas, titles, templates and outline of a pack use. */
export function packReferences(pack: FormPack): PackReference[] {
  const formulas = [
    ...pack.derived.flatMap(({ written }) => (written.kind === "formula" ? [written.formula] : [])),
    ...indicatorsOf(pack.rubric).flatMap(formulasOf),
    ...pack.relations.map(({ formula }) => formula),
    ...pack.counterparts.map(({ figure }) => figure),
  ];
  return [
    ...formulas.flatMap(inFormula),
    ...pack.documents.flatMap(({ title, template }) => [...inText(title), ...inTemplate(template)]),
    ...[pack.submission?.title, pack.submission?.date].flatMap((text) => (text ? inText(text) : [])),
    ...outlineEntries(pack.outline).flatMap(inEntry),
  ];
}

function inFormula({ formula, rangeOf }: WrittenFormula): PackReference[] {
  return namesIn(formula).map(({ path, span }) => ({ of: "figure", name: path, range: rangeOf(span) }));
}

function inText({ text, rangeOf }: ReferencingText): PackReference[] {
  return parseReferences(text).parts.flatMap((part) =>
    typeof part === "string" ? [] : reference(part.words, rangeOf(part.span)),
  );
}

function inEntry({ states, range }: OutlineEntry): PackReference[] {
  return states.filter((name) => name.includes(".")).map((name) => ({ of: "figure", name, range }));
}

function inTemplate(template: SourceFile): PackReference[] {
  return tagsOf(template.text).flatMap(({ text, start, end }) =>
    reference(
      text
        .replace(/^\{+~?|~?\}+$/gu, "")
        .trim()
        .split(/\s+/u),
      rangeBetween(template, start, end),
    ),
  );
}

/** What is written in any other way is no reference to a figure; whether it is anything, rendering tells. */
function reference([style = "", name, ...more]: readonly string[], range: SourceRange): PackReference[] {
  if (name === undefined || more.length > 0) return [];
  if (isOfIndicator(style)) return [{ of: "indicator", name, range }];
  return Object.hasOwn(PRINT_STYLES, style) ? [{ of: "figure", name, style, range }] : [];
}
