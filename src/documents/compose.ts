import type { Root } from "hast";
import type { DepartmentData } from "../department/department-data.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import type { Finding } from "../reading/finding.ts";
import type { ReferencingText } from "../reading/referencing-text.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { alignNumbers } from "./align-numbers.ts";
import { type DocumentDetails, detailsOf } from "./document-details.ts";
import { documentModel } from "./document-model.ts";
import { joinAccents } from "./join-accents.ts";
import { breakLongRuns } from "./long-runs.ts";
import { wordsOf } from "./printed-text.ts";
import type { Facts } from "./references/facts.ts";
import { fillIn } from "./references/fill-in.ts";
import { placeReport } from "./report/report-slot.ts";
import { renderTemplate } from "./template/render-template.ts";

/** A document with all its words in place: what can be checked without printing, and what every output is made from. */
export interface ComposedDocument {
  readonly form: DocumentForm;
  readonly details: DocumentDetails;
  /** The inside of its page's body. A printed number is an element of its own, which says where it comes from. */
  readonly tree: Root;
}

/** What the file that holds all documents says of itself and on its cover. */
export interface ComposedSubmission {
  readonly details: DocumentDetails;
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
  const { model, report, findings } = documentModel(year, data, pack, sheet, facts);
  const { 单位 } = model;
  if (!单位) return { documents: [], findings };
  const fill = ({ text, rangeOf }: ReferencingText) => {
    const filled = fillIn(text, facts, rangeOf);
    findings.push(...filled.findings);
    return wordsOf(filled.text);
  };
  const documents = pack.documents.map((form): ComposedDocument => {
    const details = detailsOf(fill(form.title), form.attachment, year, data, pack);
    const rendered = renderTemplate(form.template, { ...model, 标题: details.title, 附件: form.attachment }, facts);
    findings.push(...rendered.findings);
    const { tree } = rendered;
    if (report) placeReport(tree, report);
    joinAccents(tree);
    breakLongRuns(tree);
    alignNumbers(tree);
    return { form, details, tree };
  });
  if (!pack.submission) return { documents, findings };
  const { title, date } = pack.submission;
  const details = detailsOf(fill(title), "", year, data, pack);
  return { documents, submission: { details, date: date ? fill(date) : "" }, findings };
}
