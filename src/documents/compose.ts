import { readFileSync } from "node:fs";
import type { DepartmentData } from "../department/department-data.ts";
import { explainOrigin } from "../explain/explain-origin.ts";
import type { FigureTable } from "../figures/figure-table.ts";
import { type Finding, finding, type SourceRange } from "../findings/finding.ts";
import { fontStyles } from "../fonts/font-styles.ts";
import type { Fonts } from "../fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "../fonts/role-fonts.ts";
import { type StrangeCharacter, strangeCharacters } from "../fonts/strange-characters.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import { fillIn } from "../prose/fill-in.ts";
import { unmarked } from "../prose/marks.ts";
import type { ScoreSheet } from "../scoring/score.ts";
import { bodyOnScreen } from "./body-on-screen.ts";
import { documentModel, factsOf } from "./document-model.ts";
import { htmlPage, pageNumberCharacters, pageRule } from "./html-page.ts";
import { renderTemplate } from "./render-template.ts";
import { screenStyles } from "./screen-styles.ts";

/** A document with all its words in place, before fonts: what can be checked without printing. */
export interface ComposedDocument {
  readonly form: DocumentForm;
  readonly title: string;
  readonly body: string;
  /** The same for the screen, where every number says where it comes from; made when it is needed, for checking needs it not. */
  readonly screenBody: () => string;
}

/** A document's HTML: what is handed in to be read on a screen, and what the PDF is printed from. */
export interface FinishedHtml {
  readonly screen: string;
  readonly html: string;
}

/** Fills the pack's templates in for a department, in the order they are handed in; none if it hasn't said who it is. */
export function composeDocuments(
  year: string,
  data: DepartmentData,
  pack: FormPack,
  figures: FigureTable,
  sheet: ScoreSheet | undefined,
): { documents: ComposedDocument[]; findings: Finding[] } {
  const facts = factsOf(year, data, figures, pack, sheet);
  const { model, findings } = documentModel(year, data, pack, sheet, facts);
  const { 单位 } = model;
  if (!单位) return { documents: [], findings };
  const documents = pack.documents.map((form): ComposedDocument => {
    const filled = fillIn(form.title.text, facts, form.title.rangeOf);
    const title = unmarked(filled.text);
    const { html, findings: faults } = renderTemplate(
      form.template,
      { ...model, 标题: title, 附件: form.attachment },
      facts,
    );
    findings.push(...filled.findings, ...faults);
    const screenBody = () => bodyOnScreen(html, (mark) => explainOrigin(mark, { data, figures, sheet }));
    return { form, title, body: unmarked(html), screenBody };
  });
  return { documents, findings };
}

/** A finding for each character that its role's own font doesn't print, at its first place in what the department wrote. */
export async function checkCharacters(
  documents: readonly ComposedDocument[],
  pack: FormPack,
  fonts: Fonts,
  locate: (character: string) => SourceRange,
): Promise<Finding[]> {
  const always = pageNumberCharacters(pack.page);
  const strange = await Promise.all(documents.map(({ body }) => strangeCharacters(body, pack.fonts, always, fonts)));
  const missing = new Map(strange.flatMap((each) => each.missing).map((each) => [each.character, each]));
  const stoodInFor = new Map(
    strange.flatMap((each) => each.stoodInFor).map((each) => [`${each.character} ${each.role}`, each]),
  );
  return [
    ...[...missing.values()].map((each) => finding("JX506", locate(each.character), `字体里没有${withCodes(each)}`)),
    ...[...stoodInFor.values()].map((each): Finding => {
      const message = `${each.role}用的“${each.own}”里没有${withCodes(each)}，改用“${each.printedIn}”印`;
      return { ...finding("JX512", locate(each.character), message), about: each.character };
    }),
  ];
}

function withCodes({ character, codePoints }: StrangeCharacter): string {
  const codes = codePoints.map((each) => `U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
  return `“${character}”（${codes.join(" ")}）`;
}

/** The style that all documents share, before the pack's own. */
const BASE_STYLE = readFileSync(new URL("base.css", import.meta.url), "utf8");

/**
 * The finished HTML of a document: fonts embedded, nothing left to fetch; what it is about stands in its head, from what is known.
 *
 * Why the PDF isn't printed from what the screen has: where a line of the sources moves, its numbers' origins change and the
 * printed page doesn't.
 */
export async function finishDocument(
  document: ComposedDocument,
  year: string,
  data: DepartmentData,
  pack: FormPack,
  fonts: Fonts,
): Promise<FinishedHtml> {
  const { form, title, body, screenBody } = document;
  const styles = [
    await fontStyles(body, pack.fonts, pageNumberCharacters(pack.page), fonts),
    pageRule(pack.page, form.landscape, DEFAULT_ROLE),
    BASE_STYLE,
  ];
  const { name: author, shortName } = data;
  const subject = `${author} ${title}${form.attachment && `（${form.attachment}）`}`;
  const keywords = new Set([`${year}年`, author, shortName, form.attachment, pack.name].filter(Boolean));
  const about = { title, author, subject, keywords: [...keywords] };
  return {
    screen: htmlPage({ ...about, body: screenBody(), styles: [...styles, ...screenStyles(pack, form.landscape)] }),
    html: htmlPage({ ...about, body, styles: [...styles, pack.style] }),
  };
}
