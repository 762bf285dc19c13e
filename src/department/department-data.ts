import type { Figure } from "../figures/figure.ts";
import type { SourceRange } from "../reading/finding.ts";
import type { MarkdownSource } from "../reading/markdown/markdown-source.ts";
import type { Passage } from "../reading/passage.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import type { YamlCursor } from "../reading/yaml/yaml-cursor.ts";
import type { YamlSource } from "../reading/yaml/yaml-source.ts";
import type { EvidenceBook } from "../scoring/evidence.ts";
import type { IndicatorTarget } from "./indicator-target.ts";
import type { Note } from "./note.ts";

/** Everything one department has written for one year, or for one of its projects. */
export interface DepartmentData {
  /** The folder under data/<year>/; for a project the department's and its own. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** What messages call it by: the department's name, and for a project that of the project too. */
  readonly fullName: string;
  /** department.yaml as it stands, for the templates; absent if it didn't pass its schema. */
  readonly profile?: Readonly<Record<string, unknown>>;
  /** The same as a place to point at. */
  readonly profileCursor?: YamlCursor;
  /** project.yaml as it stands, where projects are evaluated. */
  readonly project?: Readonly<Record<string, unknown>>;
  /** Typed figures and formulas, the quantities of the evidence among them. */
  readonly figures: readonly Figure[];
  /** Whether every file that figures come from could be read: if not, an unknown name may just be in the one that couldn't. */
  readonly figuresComplete: boolean;
  /** Whether figures.yaml passed its schema: then what isn't in it was left out on purpose. */
  readonly figuresValid: boolean;
  readonly goals: readonly Goal[];
  readonly targets: readonly IndicatorTarget[];
  /** Where indicators are written; absent if that file could not be read, which has its finding. */
  readonly targetsPlace?: SourceRange;
  readonly evidence: EvidenceBook;
  readonly notes: readonly Note[];
  /** The YAML files that passed their schemas and whose texts are printed. */
  readonly printed: readonly YamlSource[];
  /** notes.yaml, whose texts are for whoever reads the findings; absent if it isn't there or didn't pass its schema. */
  readonly noted?: YamlSource;
  /** Every text in the YAML files that are printed, for proofreading. */
  readonly texts: readonly Passage[];
  readonly report?: MarkdownSource;
}

/** A goal of the year with what became of it; both may hold references. */
export interface Goal {
  readonly expected: ReferencingText;
  readonly actual: ReferencingText;
}
