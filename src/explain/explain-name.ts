import type { DepartmentData } from "../department/department-data.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import type { FormPack } from "../pack/form-pack.ts";
import type { LevelSetting } from "../reading/level-settings.ts";
import { visibleIn } from "../reading/visible.ts";
import { indicatorsOf } from "../scoring/indicators-of.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { explainCounterpart } from "./explain-counterpart.ts";
import { explainFigure } from "./explain-figure.ts";
import { explainGrade } from "./explain-grade.ts";
import { explainPart } from "./explain-part.ts";
import { explainRelation } from "./explain-relation.ts";
import { explainScore } from "./explain-score.ts";
import { explainTarget } from "./explain-target.ts";
import { explainTotal } from "./explain-total.ts";
import type {
  CounterpartExplanation,
  FigureExplanation,
  GradeExplanation,
  PartExplanation,
  RelationExplanation,
  ScoreExplanation,
  TargetExplanation,
  TotalExplanation,
  Use,
} from "./explanation.ts";
import { findUses } from "./find-uses.ts";
import { writeCounterpart, writeRelation } from "./write-balance.ts";
import { writeFigure, writeScore } from "./write-explanation.ts";
import { writeTarget } from "./write-target.ts";
import { writeGrade, writePart, writeTotal } from "./write-total.ts";

/** What names are explained from. */
export interface Nameable {
  readonly data: DepartmentData;
  readonly pack: FormPack;
  readonly figures: FigureTable;
  /** The levels that the pack or the year sets for checks. */
  readonly levels: ReadonlyMap<string, LevelSetting["setting"]>;
  /** Absent while there are errors. */
  readonly sheet?: ScoreSheet;
}

/** What explanations say, by what they are of. */
interface Explanations {
  readonly total: TotalExplanation;
  readonly grade: GradeExplanation;
  readonly score: ScoreExplanation;
  /** Of a section, a group, or what is scored in one cell. */
  readonly part: PartExplanation;
  /** Of a balance between figures. */
  readonly relation: RelationExplanation;
  /** Of a balance between a figure and the department's own indicators. */
  readonly counterpart: CounterpartExplanation;
  readonly figure: FigureExplanation & { readonly uses: readonly Use[] };
  /** Of the department's own indicators. */
  readonly target: TargetExplanation;
}

/** An explanation for programs, and as people read it at a terminal. */
export type NameExplanation = {
  [Kind in keyof Explanations]: {
    readonly kind: Kind;
    readonly data: Explanations[Kind];
    readonly text: () => string;
  };
}[keyof Explanations];

const [TOTAL, GRADE] = ["总分", "等次"];

/** Explains whatever is called by the name; undefined if nothing is. */
export function explainName(
  name: string,
  { data, pack, figures, levels, sheet }: Nameable,
): NameExplanation | undefined {
  return (
    explained("total", sheet && name === TOTAL ? explainTotal(sheet) : undefined, writeTotal) ??
    explained("grade", sheet && name === GRADE ? explainGrade(sheet, pack.grades) : undefined, writeGrade) ??
    explained("score", sheet && explainScore(name, sheet, figures, data.evidence), writeScore) ??
    explained("part", sheet && explainPart(name, sheet), writePart) ??
    explained("relation", atLevel(explainRelation(name, pack.relations, figures, data.notes), levels), writeRelation) ??
    explained(
      "counterpart",
      atLevel(explainCounterpart(name, pack, data.targets, figures, data.notes), levels),
      writeCounterpart,
    ) ??
    explained("figure", explainFigureInUse(name, data, pack, figures), writeFigure) ??
    explained("target", explainTarget(name, data.targets, figures), writeTarget)
  );
}

/** The names that have an explanation only once there is a score. */
export function scoredNames({ rubric }: FormPack): string[] {
  const groups = rubric.sections.flatMap((section) => section.groups);
  const cells = groups
    .filter(({ joint }) => joint)
    .map(({ indicators }) => indicators.map((each) => each.name).join("、"));
  const parts = [...rubric.sections, ...groups, ...indicatorsOf(rubric)].map((part) => part.name);
  return [TOTAL as string, GRADE as string, ...parts, ...cells];
}

/** The names that have one at once. */
export function otherNames({ data, pack, figures }: Nameable): string[] {
  return [
    ...figures.figures.keys(),
    ...[...pack.relations, ...pack.counterparts].map(({ code }) => code),
    ...data.targets.map(({ path }) => path[2]),
  ];
}

function explained<Kind extends keyof Explanations>(
  kind: Kind,
  data: Explanations[Kind] | undefined,
  write: (data: Explanations[Kind]) => string,
): Extract<NameExplanation, { kind: Kind }> | undefined {
  return data && ({ kind, data, text: () => write(visibleIn(data)) } as Extract<NameExplanation, { kind: Kind }>);
}

/** A balance with the level that is set for it in place of its own, if one is. */
function atLevel<T extends RelationExplanation | CounterpartExplanation>(
  balance: T | undefined,
  levels: Nameable["levels"],
): T | undefined {
  const setting = balance && levels.get(balance.code);
  return balance && setting ? { ...balance, setting } : balance;
}

function explainFigureInUse(name: string, data: DepartmentData, pack: FormPack, figures: FigureTable) {
  const figure = explainFigure(name, figures);
  return figure && { ...figure, uses: findUses(name, data, pack, figures) };
}
