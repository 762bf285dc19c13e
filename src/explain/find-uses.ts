import type { DepartmentData } from "../department/department-data.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { SourceRange } from "../reading/finding.ts";
import { referencesIn } from "../reading/parse-references.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import { rangeBetween, type SourceFile } from "../reading/source-file.ts";
import type { WrittenFormula } from "../reading/written-formula.ts";
import { formulasOf } from "../scoring/formulas-of.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import { parseFormula } from "../values/formulas/parse-formula.ts";
import { namesIn, type Span } from "../values/formulas/syntax-tree.ts";
import { groupBy } from "../values/group-by.ts";
import { placeOf } from "./explain-figure.ts";
import type { Use } from "./explanation.ts";

/** Further down nobody follows. */
const DEEPEST = 40;

/**
 * Everything that a figure has an effect on: other figures, each with what it goes on to, scores, balances, targets, documents and
 * texts, in the order data flows.
 */
export function findUses(path: string, data: DepartmentData, pack: FormPack, figures: FigureTable): Use[] {
  const namings = groupBy(namingsIn(data, pack, figures), ({ name }) => name);
  const followed = new Set([path]);
  const follow = (name: string, depth: number): Use[] =>
    (namings.get(name) ?? []).map(({ figure, what, place }) => {
      if (figure === undefined || followed.has(figure) || depth === DEEPEST) return { what, place, uses: [] };
      followed.add(figure);
      return { what, place, uses: follow(figure, depth + 1) };
    });
  return follow(path, 0);
}

/** A place that names a figure; `figure` is what it is called by itself, if it is one. */
interface Naming {
  readonly name: string;
  readonly what: string;
  readonly place: string;
  readonly figure?: string;
}

function namingsIn(data: DepartmentData, pack: FormPack, figures: FigureTable): Naming[] {
  const inFormulas = (formulas: readonly WrittenFormula[], what: string, range: SourceRange): Naming[] => {
    const names = new Set(formulas.flatMap(({ formula }) => namesIn(formula).map((each) => each.path)));
    return [...names].map((name) => ({ name, what, place: placeOf(range) }));
  };
  const inText = ({ text, rangeOf }: ReferencingText, what: string): Naming[] =>
    namesReferred(text).map(({ name, span }) => ({ name, what, place: placeOf(rangeOf(span)) }));
  const inSource = (source: SourceFile, what: string): Naming[] =>
    inText({ text: source.text, rangeOf: ({ start, end }) => rangeBetween(source, start, end) }, what);
  return [
    ...[...figures.figures.values()].flatMap(({ path, written, range }) =>
      written.kind === "formula"
        ? inFormulas([written.formula], `数据 ${path}`, range).map((each) => ({ ...each, figure: path }))
        : [],
    ),
    ...indicatorsOf(pack.rubric).flatMap((each) => inFormulas(formulasOf(each), `计分 ${each.name}`, each.range)),
    ...pack.relations.flatMap(({ code, name, formula, range }) => inFormulas([formula], `勾稽 ${code} ${name}`, range)),
    ...pack.counterparts.flatMap(({ code, name, figure, range }) =>
      inFormulas([figure], `勾稽 ${code} ${name}`, range),
    ),
    ...data.targets.flatMap(({ path, target, result, range }) => {
      const formulas = [target, result].flatMap((aim) => (aim.kind === "quantity" ? [aim.formula] : []));
      return inFormulas(formulas, `指标 ${path[2]}`, range);
    }),
    ...data.goals.flatMap(({ expected, actual }) => [...inText(expected, "目标"), ...inText(actual, "目标")]),
    ...data.targets.flatMap(({ reason }) => (reason ? inText(reason, "偏差原因") : [])),
    ...pack.documents.flatMap(({ template, attachment, fileName }) =>
      inSource(template, `文件 ${attachment || fileName}`),
    ),
    ...(data.report ? inSource(data.report.source, "报告正文") : []),
  ];
}

function namesReferred(text: string): { readonly name: string; readonly span: Span }[] {
  return referencesIn(text).flatMap(({ asked, span }) => {
    if (asked.kind === "name") return [{ name: asked.name, span }];
    const read = asked.kind === "formula" ? parseFormula(asked.text) : undefined;
    return read && "formula" in read ? namesIn(read.formula).map(({ path }) => ({ name: path, span })) : [];
  });
}
