import { linksIn, referenceTo } from "../checks/prose/links.ts";
import type { DepartmentPlace } from "../department/load-department.ts";
import { type ReferringText, referringTexts } from "../department/referring-texts.ts";
import type { Candidate } from "../documents/linking/figures-named.ts";
import { suggestFigureName } from "../documents/linking/suggest-figure-name.ts";
import { placeOf } from "../explain/explain-figure.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { SourceRange } from "../reading/finding.ts";
import { type SourceFile, textBetween } from "../reading/source-file.ts";
import { writeReference } from "../reading/write-reference.ts";
import type { YamlPath } from "../reading/yaml/yaml-source.ts";
import type { Span } from "../values/formulas/syntax-tree.ts";
import { printAsWritten, printNumber } from "../values/quantities/print-quantity.ts";
import { numberIn, type Quantity } from "../values/quantities/quantity.ts";
import { POINTS } from "../values/quantities/units.ts";
import { SelectionError } from "../workspace/selection-error.ts";
import { SILENT } from "./progress.ts";
import { readDepartment } from "./read-department.ts";
import type { Tools } from "./tools.ts";

/** A figure that a number may be, as people are shown it. */
export interface ProposedFigure {
  readonly path: string;
  readonly value: string;
  /** File and line. */
  readonly place: string;
  /** What would be written in the number's place. */
  readonly reference: string;
  /** Whether the figure has the number that was typed. */
  readonly agrees: boolean;
  /** Whether it can be taken without asking. */
  readonly sure: boolean;
}

/** A typed number with the figures that it may be. */
export interface Proposal {
  readonly source: SourceFile;
  readonly range: SourceRange;
  /** Of a text in a YAML file: where it stands, and which part of it the number is. */
  readonly within?: { readonly path: YamlPath; readonly span: Span };
  readonly written: string;
  /** The rest of its sentence. */
  readonly before: string;
  readonly behind: string;
  readonly candidates: readonly ProposedFigure[];
  /** How it would be kept, should it be kept nowhere: a name from its sentence, the number, and how it is referred to. */
  readonly fresh: { readonly name: string; readonly value: string; referenceTo(path: string): string };
  /** The figures of its kind whose names have all of some words. */
  search(words: readonly string[]): ProposedFigure[];
}

/** As many as fit a screen. */
const MOST_FOUND = 9;

/** What is proposed for a department's texts. Throws SelectionError where its figures can't be read. */
export async function proposeLinks(place: DepartmentPlace, tools: Tools): Promise<Proposal[]> {
  const { data, computed } = await readDepartment(place, tools, SILENT);
  if (!computed || !data.figuresValid)
    throw new SelectionError(`data/${place.year}/${place.id} 的数据还读不了：先改好 npm run check 列出的错误`);
  const { figures } = computed;
  const texts = referringTexts(data).filter(({ block }) => !figures.figures.has(block.text.trim()));
  const placesOfBlocks = new Map(texts.map(({ block, ...place }) => [block, place]));
  const blocks = texts.map(({ block }) => block);
  return linksIn(blocks, figures, place.year).flatMap((link): Proposal[] => {
    const { block } = link;
    const { source, path } = placesOfBlocks.get(block) as Omit<ReferringText, "block">;
    const { span, quantity, about } = link.typed;
    const written = block.text.slice(span.start, span.end);
    const range = block.rangeOf(span);
    // What isn't written as it is read, such as a text folded over lines, is left to people.
    if (!quantity || quantity.unit.dimension === POINTS || textBetween(source, range) !== written) return [];
    const propose = (each: Candidate) => proposedFigure(each, referenceTo(each, link), figures);
    return [
      {
        source,
        range,
        ...(path ? { within: { path, span } } : {}),
        written,
        before: /[^。；\n]*$/u.exec(block.text.slice(0, span.start))?.[0] ?? "",
        behind: /^[^。；\n]*[。；]?/u.exec(block.text.slice(span.end))?.[0] ?? "",
        candidates: link.candidates.map(propose),
        fresh: {
          name: suggestFigureName(block.words, span),
          value: printNumber(numberIn(quantity)) + quantity.unit.name,
          referenceTo: (name) => writeReference(name, quantity, about),
        },
        search: (words) => found(words, quantity, figures).map(propose),
      },
    ];
  });
}

function proposedFigure(
  { path, quantity, agrees, sure }: Candidate,
  reference: string,
  figures: FigureTable,
): ProposedFigure {
  const range = figures.figures.get(path)?.range;
  return { path, value: printAsWritten(quantity), place: range ? placeOf(range) : "", reference, agrees, sure };
}

function found(words: readonly string[], { unit, amount }: Quantity, { figures, value }: FigureTable): Candidate[] {
  return [...figures.keys()]
    .filter((path) => words.every((word) => path.includes(word)))
    .flatMap((path) => {
      const held = value(path);
      if (held?.kind !== "quantity" || held.quantity.unit.dimension !== unit.dimension) return [];
      return [{ path, quantity: held.quantity, agrees: held.quantity.amount.equals(amount), sure: false }];
    })
    .slice(0, MOST_FOUND);
}
