import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { evaluate, type Scope } from "../formulas/evaluate.ts";
import type { Formula } from "../formulas/syntax-tree.ts";
import { UNAVAILABLE, type Value } from "../formulas/value.ts";
import { formulaFinding, type WrittenFormula } from "../source/written-formula.ts";
import { nearest } from "../text/nearest.ts";
import type { Figure } from "./figure.ts";

/** The prefix that reads the same department's figures of the year before. */
const LAST_YEAR = "上年.";

/** All figures of a department, computed: the one place that documents, scores and checks get a number from. */
export interface FigureTable {
  readonly figures: ReadonlyMap<string, Figure>;
  /** A figure's value; undefined if there is no figure of that name. */
  value(path: string): Value | undefined;
  /** Whether the form has a place for the name that was left empty; every name of a year before that isn't there. */
  isUnfilled(path: string): boolean;
  /** Computes a formula that stands outside the table. */
  compute(formula: WrittenFormula): { value: Value; findings: Finding[] };
  /** The value of part of a formula that has been computed, and reported on, as a whole. */
  computePart(formula: Formula): Value;
  /** The finding for a name that has no value, unless that has been told elsewhere. */
  absent(path: string, range: SourceRange): Finding | undefined;
}

/** What a table is made from. */
export interface FigureSources {
  readonly figures: readonly Figure[];
  /** Why there is no figure of a name: nobody knows it, the form has it but it isn't filled in, or that has a finding already. */
  readonly whyAbsent: (path: string) => "unknown" | "unfilled" | "reported";
  /** The year before, if its data is there. */
  readonly lastYear?: FigureTable | undefined;
}

/** Computes every figure once, in whatever order they need each other; circles and unknown names are findings. */
export function computeFigures({ figures, whyAbsent, lastYear }: FigureSources): {
  table: FigureTable;
  findings: Finding[];
} {
  const known = new Map(figures.map((figure) => [figure.path, figure]));
  const values = new Map<string, Value>();
  const underWay: string[] = [];
  const findings: Finding[] = [];
  const circles = new Set<string>();

  const scopeOf = (formula: WrittenFormula, found: Finding[]): Scope => ({
    lookUp: (name) => lookUp(name, formula, found),
    isUnfilled,
    report: (fault) => found.push(formulaFinding(fault, formula.rangeOf(fault.span))),
  });

  const lookUp = (name: Formula & { kind: "name" }, formula: WrittenFormula, found: Finding[]): Value => {
    const range = formula.rangeOf(name.span);
    if (name.path.startsWith(LAST_YEAR)) return lookUpLastYear(name.path.slice(LAST_YEAR.length), range, found);
    const figure = known.get(name.path);
    if (!figure) {
      const gap = absent(name.path, range);
      if (gap) found.push(gap);
      return UNAVAILABLE;
    }
    if (underWay.includes(name.path)) {
      const circle = [...underWay.slice(underWay.indexOf(name.path)), name.path].join(" → ");
      if (!circles.has(circle)) found.push(finding("JX313", range, `公式绕成了圈：${circle}`));
      circles.add(circle);
      return UNAVAILABLE;
    }
    return settle(figure);
  };

  const lookUpLastYear = (path: string, range: SourceRange, found: Finding[]): Value => {
    const value = lastYear?.value(path);
    if (!value)
      found.push(
        lastYear
          ? finding("JX312", range, `上年的数据里没有“${path}”`)
          : finding(
              "JX312",
              range,
              `用到了“上年.${path}”，但没有上年的数据`,
              "在 data/ 下放上这个单位上年的文件夹，或者直接填写这个数",
            ),
      );
    return value ?? UNAVAILABLE;
  };

  const isUnfilled = (path: string): boolean => {
    if (path.startsWith(LAST_YEAR)) return lastYear?.isUnfilled(path.slice(LAST_YEAR.length)) ?? true;
    return !known.has(path) && whyAbsent(path) === "unfilled";
  };

  const settle = (figure: Figure): Value => {
    const settled = values.get(figure.path);
    if (settled) return settled;
    if (figure.written.kind === "value") return figure.written.value;
    underWay.push(figure.path);
    const value = evaluate(figure.written.formula.formula, scopeOf(figure.written.formula, findings));
    underWay.pop();
    values.set(figure.path, value);
    return value;
  };

  const absent = (path: string, range: SourceRange): Finding | undefined => {
    const why = whyAbsent(path);
    if (why === "reported") return undefined;
    if (why === "unfilled")
      return finding("JX312", range, `这里要用“${path}”，但没有填报`, "在 figures.yaml 里填上这一项");
    const close = nearest(path, [...known.keys()]);
    return finding("JX312", range, `没有叫“${path}”的数据`, close ? `是不是“${close}”？` : undefined);
  };

  for (const figure of figures) settle(figure);
  const table: FigureTable = {
    figures: known,
    value: (path) => {
      if (path.startsWith(LAST_YEAR)) return lastYear?.value(path.slice(LAST_YEAR.length));
      const figure = known.get(path);
      return figure && settle(figure);
    },
    isUnfilled,
    compute: (formula) => {
      const found: Finding[] = [];
      return { value: evaluate(formula.formula, scopeOf(formula, found)), findings: found };
    },
    computePart: (formula) =>
      evaluate(formula, { lookUp: (name) => table.value(name.path) ?? UNAVAILABLE, isUnfilled, report: () => {} }),
    absent,
  };
  return { table, findings };
}
