import { type Finding, finding, type SourceRange } from "../reading/finding.ts";
import { formulaFinding, type WrittenFormula } from "../reading/written-formula.ts";
import { evaluate, type Scope } from "../values/formulas/evaluate.ts";
import type { Formula } from "../values/formulas/syntax-tree.ts";
import { UNAVAILABLE, type Value } from "../values/formulas/value.ts";
import type { Dimension } from "../values/quantities/units.ts";
import type { Figure } from "./figure.ts";
import { circleFinding, orderFigures } from "./order-figures.ts";
import { suggesterFor } from "./suggest-name.ts";

/** The prefix that reads the same department's figures of the year before. */
export const LAST_YEAR = "上年.";

/** All figures of a department, computed: the one place that documents, scores and checks get a number from. */
export interface FigureTable {
  readonly figures: ReadonlyMap<string, Figure>;
  /** A figure's value; undefined if there is no figure of that name. */
  value(path: string): Value | undefined;
  /** Whether the form has a place for the name that was left empty; every name of a year before that isn't there. */
  isUnfilled(path: string): boolean;
  /** The figures of the year before; undefined if its data isn't there, or faulty. */
  lastYear(): FigureTable | undefined;
  /** Computes a formula that stands outside the table. */
  compute(formula: WrittenFormula): { value: Value; findings: Finding[] };
  /** The value of part of a formula that has been computed, and reported on, as a whole. */
  computePart(formula: Formula): Value;
  /** The finding for a name that has no value, unless there is one elsewhere. */
  absent(path: string, range: SourceRange): Finding | undefined;
}

/** What a table is made from. */
export interface FigureSources {
  readonly figures: readonly Figure[];
  /** Why there is no figure of a name: nobody knows it, the form has it but it isn't filled in, or that has a finding already. */
  readonly whyAbsent: (path: string) => "unknown" | "unfilled" | "reported";
  /** The kind of quantity that the form asks for under a name; formulas are held to it here, as typed quantities are by the schema. */
  readonly dimensionOf?: (path: string) => Dimension | undefined;
  /** The year before, if its data is there; faulty if it has findings of its own. Asked only when a formula reads it. */
  readonly lastYear?: () => FigureTable | "faulty" | undefined;
}

/** Computes every figure once, in whatever order they need each other; circles and unknown names are findings. */
export function computeFigures({ figures, whyAbsent, dimensionOf, lastYear }: FigureSources): {
  table: FigureTable;
  findings: Finding[];
} {
  const known = new Map(figures.map((figure) => [figure.path, figure]));
  const values = new Map<string, Value>();

  const scopeOf = (formula: WrittenFormula, found: Finding[]): Scope => ({
    lookUp: (name) => lookUp(name.path, formula.rangeOf(name.span), found),
    isUnfilled,
    report: (fault) => found.push(formulaFinding(fault, formula.rangeOf(fault.span))),
  });

  const suggest = suggesterFor([...known.keys()]);

  const lookUp = (path: string, range: SourceRange, found: Finding[]): Value => {
    const value = find(path);
    if (value) return value;
    const gap = path.startsWith(LAST_YEAR) ? absentLastYear(path, range) : absent(path, range);
    if (gap) found.push(gap);
    return UNAVAILABLE;
  };

  const find = (path: string): Value | undefined => {
    if (!path.startsWith(LAST_YEAR)) return values.get(path);
    const table = lastYear?.();
    return table === "faulty" ? UNAVAILABLE : table?.value(path.slice(LAST_YEAR.length));
  };

  const isUnfilled = (path: string): boolean => {
    if (!path.startsWith(LAST_YEAR)) return !known.has(path) && whyAbsent(path) === "unfilled";
    const table = lastYear?.();
    return table !== "faulty" && (table?.isUnfilled(path.slice(LAST_YEAR.length)) ?? true);
  };

  const absentLastYear = (path: string, range: SourceRange): Finding =>
    lastYear?.()
      ? finding("JX312", range, `上年的数据里没有“${path.slice(LAST_YEAR.length)}”`)
      : finding(
          "JX312",
          range,
          `用到了“${path}”，但没有上年的数据`,
          "在 data/ 下放上这个单位上年的文件夹，或者直接填写这个数",
        );

  const absent = (path: string, range: SourceRange): Finding | undefined => {
    const why = whyAbsent(path);
    if (why === "reported") return undefined;
    if (why === "unfilled")
      return finding("JX312", range, `这里要用“${path}”，但没有填报`, "在 figures.yaml 里填上这一项");
    return { ...finding("JX312", range, `没有叫“${path}”的数据`), ...suggest(path) };
  };

  const { order, circles, inCircles } = orderFigures(known);
  const findings = circles.map(circleFinding);
  for (const path of inCircles) values.set(path, UNAVAILABLE);
  for (const { path, range, written } of order) {
    if (written.kind === "value") values.set(path, written.value);
    if (values.has(path) || written.kind === "value") continue;
    const value = evaluate(written.formula.formula, scopeOf(written.formula, findings));
    const misfit = misfitFinding(path, value, dimensionOf?.(path), range);
    if (misfit) findings.push(misfit);
    values.set(path, misfit ? UNAVAILABLE : value);
  }

  const table: FigureTable = {
    figures: known,
    value: find,
    isUnfilled,
    lastYear: () => {
      const before = lastYear?.();
      return before === "faulty" ? undefined : before;
    },
    compute: (formula) => {
      const found: Finding[] = [];
      return { value: evaluate(formula.formula, scopeOf(formula, found)), findings: found };
    },
    computePart: (formula) =>
      evaluate(formula, { lookUp: (name) => find(name.path) ?? UNAVAILABLE, isUnfilled, report: () => {} }),
    absent,
  };
  return { table, findings };
}

/** The dimension of a place that takes a quantity of any kind. */
const ANY: Dimension = "数量";

function misfitFinding(
  path: string,
  value: Value,
  wanted: Dimension | undefined,
  range: SourceRange,
): Finding | undefined {
  if (!wanted || (value.kind !== "quantity" && value.kind !== "yes-no")) return undefined;
  const got = value.kind === "yes-no" ? "“是/否”" : value.quantity.unit.dimension;
  if (got === wanted || (wanted === ANY && value.kind === "quantity")) return undefined;
  const message = `“${path}”要的是${wanted}，公式算出来的是${got}`;
  return finding("JX303", range, message, "检查公式用到的数据，或者直接填写数量");
}
