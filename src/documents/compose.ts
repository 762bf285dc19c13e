import type { DepartmentData } from "../department/department-data.ts";
import { explainOrigin, type Origin } from "../explain/explain-origin.ts";
import { unmarked } from "../figures/marks.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import type { Finding } from "../reading/findings/finding.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { alignNumbers } from "./align-numbers.ts";
import { documentModel } from "./document-model.ts";
import { joinAccents } from "./join-accents.ts";
import { breakLongRuns } from "./long-runs.ts";
import { type Facts, fillIn } from "./references/fill-in.ts";
import { renderTemplate } from "./render-template.ts";

/** A document with all its words in place, before fonts: what can be checked without printing. */
export interface ComposedDocument {
  readonly form: DocumentForm;
  readonly title: string;
  readonly body: string;
  /** The same with its numbers marked. */
  readonly marked: string;
  /** Where a marked number comes from. */
  readonly explain: (mark: string) => Origin | undefined;
}

/** What the file that holds all documents says on its cover. */
export interface ComposedSubmission {
  readonly title: string;
  readonly date: string;
}

/** What a department's documents say, and what is wrong with it. */
export interface Composition {
  readonly documents: readonly ComposedDocument[];
  readonly submission?: ComposedSubmission;
  readonly findings: readonly Finding[];
}

/** Fills the pack's templates in for a department, in the order they are handed in; none if it hasn't said who it is. */
export function composeDocuments(
  year: string,
  data: DepartmentData,
  pack: FormPack,
  facts: Facts,
  sheet: ScoreSheet | undefined,
): Composition {
  const { model, findings } = documentModel(year, data, pack, sheet, facts);
  const { 单位 } = model;
  if (!单位) return { documents: [], findings };
  const fill = ({ text, rangeOf }: ReferencingText) => {
    const filled = fillIn(text, facts, rangeOf);
    findings.push(...filled.findings);
    return unmarked(filled.text);
  };
  const documents = pack.documents.map((form): ComposedDocument => {
    const title = fill(form.title);
    const rendered = renderTemplate(form.template, { ...model, 标题: title, 附件: form.attachment }, facts);
    findings.push(...rendered.findings);
    const marked = alignNumbers(breakLongRuns(joinAccents(rendered.html)));
    return {
      form,
      title,
      body: unmarked(marked),
      marked,
      explain: (mark) => explainOrigin(mark, { data, figures: facts.figures, sheet }),
    };
  });
  if (!pack.submission) return { documents, findings };
  const { title, date } = pack.submission;
  return { documents, submission: { title: fill(title), date: date ? fill(date) : "" }, findings };
}
