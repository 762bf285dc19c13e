import type { DepartmentData } from "../department/department-data.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { Relation } from "../figures/relations/relation.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { SourceRange } from "../reading/finding.ts";
import { parseReferences } from "../reading/parse-references.ts";
import { rangeBetween, type SourceFile } from "../reading/source-file.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { formulasOf } from "../scoring/formulas-of.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { namesIn } from "../values/formulas/syntax-tree.ts";
import { placeOf } from "./explain-figure.ts";
import type { Use } from "./explanation.ts";

/**
 * Everything that a figure has an effect on: other figures, each with what it goes on to, scores, balances, targets, documents and
 * texts, in the order data flows.
 */
export function findUses(path: string, data: DepartmentData, pack: FormPack, figures: FigureTable): Use[] {
  const followed = new Set([path]);
  const follow = (name: string): Use[] =>
    namedIn(name, data, pack, figures).map(({ figure, what, place }) => {
      if (figure === undefined || followed.has(figure)) return { what, place, uses: [] };
      followed.add(figure);
      return { what, place, uses: follow(figure) };
    });
  return follow(path);
}

/** A place that names a figure; `figure` is what it is called by itself, if it is one. */
interface Naming {
  readonly what: string;
  readonly place: string;
  readonly figure?: string;
}

function namedIn(path: string, data: DepartmentData, pack: FormPack, figures: FigureTable): Naming[] {
  const named = (formula: WrittenFormula | undefined) =>
    formula && namesIn(formula.formula).some((name) => name.path === path);
  const use = (what: string, range: SourceRange): Naming => ({ what, place: placeOf(range) });
  const indicators = indicatorsOf(pack.rubric);
  const places = (what: string, source: SourceFile) => placesIn(path, source).map((range) => use(what, range));
  const goals = data.goals.flatMap(({ expected, actual }) => [expected, actual]);
  const reasons = data.targets.flatMap(({ reason }) => reason ?? []);
  return [
    ...[...figures.figures.values()]
      .filter(({ written }) => written.kind === "formula" && named(written.formula))
      .map((figure) => ({ ...use(`数据 ${figure.path}`, figure.range), figure: figure.path })),
    ...indicators.filter((each) => formulasOf(each).some(named)).map((each) => use(`计分 ${each.name}`, each.range)),
    ...pack.relations
      .filter(({ formula }: Relation) => named(formula))
      .map(({ code, name, range }) => use(`勾稽 ${code} ${name}`, range)),
    ...pack.counterparts
      .filter(({ figure }) => named(figure))
      .map(({ code, name, range }) => use(`勾稽 ${code} ${name}`, range)),
    ...data.targets
      .filter(({ target, result }) => [target, result].some((aim) => aim.kind === "quantity" && named(aim.formula)))
      .map((row) => use(`指标 ${row.path[2]}`, row.range)),
    ...goals.flatMap(({ text, rangeOf }) => spansOf(path, text).map((span) => use("目标", rangeOf(span)))),
    ...reasons.flatMap(({ text, rangeOf }) => spansOf(path, text).map((span) => use("偏差原因", rangeOf(span)))),
    ...pack.documents.flatMap(({ template, attachment, fileName }) =>
      places(`文件 ${attachment || fileName}`, template),
    ),
    ...(data.report ? places("报告正文", data.report.source) : []),
  ];
}

function placesIn(path: string, source: SourceFile): SourceRange[] {
  return spansOf(path, source.text).map(({ start, end }) => rangeBetween(source, start, end));
}

function spansOf(path: string, text: string) {
  return parseReferences(text).parts.flatMap((part) =>
    typeof part !== "string" && part.words.length === 2 && part.words[1] === path ? [part.span] : [],
  );
}
