import { describe, expect, test } from "vitest";
import { openTools } from "../../src/build/tools.ts";
import { reportFindings } from "../../src/checks/report-findings.ts";
import type { ReportedFinding } from "../../src/checks/reported-finding.ts";
import type { DepartmentData } from "../../src/department/department-data.ts";
import { type DepartmentPlace, loadDepartment } from "../../src/department/load-department.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { computeFigures, type FigureTable } from "../../src/figures/figure-table.ts";
import type { FormPack } from "../../src/pack/form-pack.ts";
import type { Finding } from "../../src/reading/finding.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import { EVIDENCE, type Evidence } from "../../src/scoring/evidence.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { checkRelations } from "../checks/figures/balances.ts";
import { figuresOf, type Typed } from "../figures/figures-of.ts";
import { answersOf, bookOf } from "../scoring/sample-rubric.ts";

/** What differs from what a department wrote: figures by name, evidence by indicator; `null` takes an entry out. */
export interface Change {
  readonly figures?: Typed;
  readonly evidence?: Readonly<Record<string, Partial<Evidence> | null>>;
}

/** A pack with one department's files, to be computed again with changes. */
export class FormAtWork {
  readonly pack: FormPack;
  readonly data: DepartmentData;
  readonly packFindings: readonly ReportedFinding[];
  readonly departmentFindings: readonly ReportedFinding[];
  private readonly ruled = new Set<string>();

  constructor(place: DepartmentPlace) {
    const schemas = openSchemas(place.root);
    const loaded = openTools({ root: place.root, strict: false }).pack(place.packId);
    if (!loaded.pack) throw new Error(JSON.stringify(loaded.findings));
    const department = loadDepartment(place, schemas, loaded.pack);
    this.pack = loaded.pack;
    this.data = department.data;
    this.packFindings = loaded.findings;
    this.departmentFindings = reportFindings(department.findings);
  }

  /** The rubric's indicators by name. */
  get indicators() {
    const groups = this.pack.rubric.sections.flatMap((section) => section.groups);
    return new Map(groups.flatMap((group) => group.indicators.map((each) => [each.name, each])));
  }

  /** Every figure computed anew after a change. */
  compute(change: Typed = {}, lastYear?: FigureTable): { table: FigureTable; findings: Finding[] } {
    const changed = new Map<string, Figure>(this.data.figures.map((figure) => [figure.path, figure]));
    for (const figure of figuresOf(change)) changed.set(figure.path, figure);
    return computeFigures({
      figures: [...changed.values(), ...this.pack.derived],
      whyAbsent: (path) => (path.startsWith(`${EVIDENCE}.`) ? "reported" : "unknown"),
      lastYear: () => lastYear,
    });
  }

  /** The whole way from figures and evidence to the sheet, with a change. */
  rescore({ figures = {}, evidence = {} }: Change = {}) {
    const entries = new Map(this.data.evidence.entries);
    for (const [name, entry] of Object.entries(evidence)) {
      const blank = bookOf({ [name]: {} }).entries.get(name) as Evidence;
      if (entry) entries.set(name, { ...blank, ...entry });
      else entries.delete(name);
    }
    const { table, findings } = this.compute(figures);
    const scored = scoreSheet(this.pack.rubric, this.pack.grades, table, { ...this.data.evidence, entries });
    return { table, sheet: scored.sheet, findings: [...findings, ...scored.findings] };
  }

  /** The total and its grade after a change. */
  outcomeOf(change: Change): [total: string | undefined, grade: string | undefined] {
    const { sheet } = this.rescore(change);
    return [sheet && printNumber(sheet.total), sheet?.grade];
  }

  /** What an indicator scores after a change, with the codes of what was found on the way; — if nothing. */
  scoreOf(name: string, change: Change): string {
    const { sheet, findings } = this.rescore(change);
    const scored = sheet?.rows.flatMap((row) => row.indicators).find(({ indicator }) => indicator.name === name);
    return [scored ? printNumber(scored.score) : "—", ...findings.map(({ code }) => code)].join(" ");
  }

  /** The codes of the relations that a change breaks. */
  broken(change: Typed, lastYear?: FigureTable): string[] {
    return checkRelations(this.pack.relations, this.compute(change, lastYear).table).map(({ code }) => code);
  }

  /**
   * A table that lays an indicator's printed rule beside its scores.
   *
   * Why the wording stands here again: a pack whose wording is changed must have its rule looked at too.
   */
  rule<T>(
    name: string,
    wording: string | undefined,
    points: string,
    change: (value: T) => Change,
    rows: readonly (readonly [value: T, score: string])[],
  ): void {
    this.ruled.add(name);
    describe(`${name}（${points}分）：${wording?.replaceAll("\n", "") ?? "单位自己的事项"}`, () => {
      test("is what the form prints", () => {
        expect(this.indicators.get(name)?.standard).toBe(wording);
        expect(printNumber(this.indicators.get(name)?.points as Decimal)).toBe(points);
      });
      test.each(rows.map(([value, score]) => ({ value, score })))("$value: $score", ({ value, score }) => {
        expect(this.scoreOf(name, change(value))).toBe(score);
      });
    });
  }

  /** A test that no indicator was left without its table. */
  everyIndicatorHasItsTable(): void {
    test("every indicator of the sheet has its table above", () => {
      expect([...this.ruled]).toEqual([...this.indicators.keys()]);
    });
  }
}

/** An indicator whose value the department declares as a rate, or that does not apply. */
export function declaredRate(indicator: string, field: string) {
  return (value: string): Change =>
    value.startsWith("不适用")
      ? { evidence: { [indicator]: { notApplicable: value } } }
      : { figures: { [`${EVIDENCE}.${indicator}.${field}`]: value }, evidence: { [indicator]: {} } };
}

/** An indicator that loses points by cases found, each number one matter. */
export function cases(indicator: string) {
  return (counts: readonly number[]): Change => {
    const instances = counts.map((count) => ({ matter: "不符合要求的事项", count: new Decimal(count) }));
    return { evidence: { [indicator]: { instances } } };
  };
}

/** An indicator that is a list of matters done (是) or not (否), or that does not apply. */
export function list(indicator: string, ...items: readonly string[]) {
  return (answers: string): Change => {
    if (answers === "不适用") return { evidence: { [indicator]: { notApplicable: answers } } };
    const done = Object.fromEntries(items.map((item, index) => [item, answers[index] === "是"]));
    return { evidence: { [indicator]: { done: answersOf(done) } } };
  };
}
