import type { Goal } from "../../department/department-data.ts";
import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import type { Finding, SourceRange } from "../../reading/finding.ts";
import type { YamlCursor } from "../../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../../reading/yaml/yaml-source.ts";
import type { EvidenceBook } from "../../scoring/evidence.ts";
import type { Rubric } from "../../scoring/rubric.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";

/** What a department has word for word with another one of its year: how many long sentences, and where most of them stand. */
export interface CopiedTexts {
  readonly neighbour: string;
  readonly sentences: number;
  /** The paragraph that has most of them. */
  readonly at: SourceRange;
  /** Where that stands with the neighbour. */
  readonly from: SourceRange;
  /** Other paragraphs that have some. */
  readonly others: readonly SourceRange[];
}

/** What the checks of a department look at: its goals, its indicators, and what the form and the year ask of them. */
export interface DepartmentSubject {
  /** department.yaml, if it has passed its schema. */
  readonly profile?: YamlCursor;
  /** Whether the form prints the date on which the report was issued. */
  readonly printsDate: boolean;
  /** Its YAML files whose texts are printed. */
  readonly printed: readonly YamlSource[];
  /** notes.yaml, if it has passed its schema. */
  readonly noted?: YamlSource;
  readonly goals: readonly Goal[];
  readonly targets: readonly IndicatorTarget[];
  readonly evidence: EvidenceBook;
  /** What it has word for word with its neighbours. */
  readonly copies: readonly CopiedTexts[];
  readonly figures: FigureTable;
  readonly sections: Rubric["sections"];
  /** The deviation, a ratio, from which on the form asks for a reason; without it none is asked for. */
  readonly reasonDue?: Quantity;
  /** The year evaluated, in which a date without one lies. */
  readonly year: number;
  /** The balances that are broken: what rests on a wrong figure says nothing yet of its target. */
  readonly balances: readonly Finding[];
  /** Those of them for which no note gives a reason. */
  readonly unanswered: readonly Finding[];
}
