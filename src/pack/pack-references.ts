import type { SourceRange } from "../reading/finding.ts";
import { type Reference, referencesIn } from "../reading/parse-references.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import { rangeBetween, type SourceFile } from "../reading/source-file.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { formulasOf } from "../scoring/formulas-of.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { parseFormula } from "../values/formulas/parse-formula.ts";
import { namesIn, type Span } from "../values/formulas/syntax-tree.ts";
import { unitBehind } from "../values/quantities/unit-behind.ts";
import { findUnit, type Unit } from "../values/quantities/units.ts";
import type { FormPack, OutlineEntry } from "./form-pack.ts";
import { outlineEntries } from "./outline-entries.ts";
import { templateReferences } from "./template-references.ts";

/** A name that a pack uses: of a figure, or of an indicator whose score or points are printed. */
export interface PackReference {
  readonly of: "figure" | "indicator";
  readonly name: string;
  /** The unit that a figure is printed in, where it is printed. */
  readonly unit?: Unit;
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
  return referencesIn(text).flatMap((each) => namesOf(each, text, rangeOf));
}

function inEntry({ states, range }: OutlineEntry): PackReference[] {
  return states.filter((name) => name.includes(".")).map((name) => ({ of: "figure", name, range }));
}

function inTemplate(template: SourceFile): PackReference[] {
  const rangeOf = ({ start, end }: Span) => rangeBetween(template, start, end);
  return templateReferences(template.text).flatMap((each) => namesOf(each, template.text, rangeOf));
}

function namesOf(
  { asked, unit, span }: Reference,
  text: string,
  rangeOf: (span: Span) => SourceRange,
): PackReference[] {
  switch (asked.kind) {
    case "indicator":
      return [{ of: "indicator", name: asked.name, range: rangeOf(span) }];
    case "name": {
      if (unit === undefined && !asked.name.includes(".")) return [];
      const printed = unit === undefined ? unitBehind(text.slice(span.end))?.unit : findUnit(unit);
      return [{ of: "figure", name: asked.name, range: rangeOf(span), ...(printed ? { unit: printed } : {}) }];
    }
    case "formula": {
      const read = parseFormula(asked.text);
      if ("faults" in read) return [];
      return namesIn(read.formula).map(({ path }) => ({ of: "figure", name: path, range: rangeOf(span) }));
    }
    default:
      return [];
  }
}
