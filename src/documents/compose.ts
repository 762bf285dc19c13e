import type { DepartmentData } from "../department/department-data.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { fontStyles } from "../fonts/font-styles.ts";
import { missingCharacters } from "../fonts/missing-characters.ts";
import type { Fonts } from "../fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "../fonts/role-fonts.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import { fillIn } from "../prose/fill-in.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import type { ReferencingText } from "../source/referencing-text.ts";
import { documentModel, factsOf } from "./document-model.ts";
import { coverPage } from "./front-pages.ts";
import { BASE_STYLE, type PageParts, pageNumberCharacters, pageRule } from "./html-page.ts";
import { renderTemplate } from "./render-template.ts";

/** A document with all its words in place, before fonts: what can be checked without printing. */
export interface ComposedDocument {
  readonly form: DocumentForm;
  readonly title: string;
  readonly body: string;
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
  figures: FigureTable,
  sheet: ScoreSheet | undefined,
): Composition {
  const facts = factsOf(year, data, figures, pack, sheet);
  const { model, findings } = documentModel(year, data, pack, sheet, facts);
  const { 单位 } = model;
  if (!单位) return { documents: [], findings };
  const fill = ({ text, rangeOf }: ReferencingText) => {
    const filled = fillIn(text, facts, rangeOf);
    findings.push(...filled.findings);
    return filled.text;
  };
  const documents = pack.documents.map((form): ComposedDocument => {
    const title = fill(form.title);
    const body = renderTemplate(form.template, { ...model, 标题: title, 附件: form.attachment }, facts);
    findings.push(...body.findings);
    return { form, title, body: body.html };
  });
  if (!pack.submission) return { documents, findings };
  const { title, date } = pack.submission;
  return { documents, submission: { title: fill(title), date: date ? fill(date) : "" }, findings };
}

/** A finding for each character that no font prints, at its first place in what the department wrote. */
export async function checkCharacters(
  { documents, submission }: Pick<Composition, "documents" | "submission">,
  pack: FormPack,
  fonts: Fonts,
  locate: (character: string) => SourceRange,
): Promise<Finding[]> {
  const always = pageNumberCharacters(pack.page);
  const bodies = [...documents.map(({ body }) => body), ...(submission ? [coverPage(submission, "")] : [])];
  const missing = await Promise.all(bodies.map((body) => missingCharacters(body, pack.fonts, always, fonts)));
  const unique = new Map(missing.flat().map((each) => [each.character, each]));
  return [...unique.values()].map(({ character, codePoints }) => {
    const codes = codePoints.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
    return finding("JX506", locate(character), `字体里没有“${character}”（${codes.join(" ")}）`);
  });
}

/** What the HTML of a document is put together from: fonts embedded, nothing left to fetch. */
export async function finishDocument(
  document: ComposedDocument,
  author: string,
  pack: FormPack,
  fonts: Fonts,
): Promise<PageParts> {
  const { form, title, body } = document;
  const styles = [
    await fontStyles(body, pack.fonts, pageNumberCharacters(pack.page), fonts),
    pageRule(pack.page, form.landscape, DEFAULT_ROLE),
    BASE_STYLE,
    pack.style,
  ];
  return { title, author, body, styles };
}
