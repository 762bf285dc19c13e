import type { DepartmentData } from "../department/department-data.ts";
import { unmarked } from "../figures/marks.ts";
import type { DocumentForm, FormPack } from "../pack/form-pack.ts";
import { bodyOnScreen } from "./body-on-screen.ts";
import type { ComposedDocument } from "./compose.ts";
import { detailsOf } from "./document-details.ts";
import { fontStyles } from "./fonts/font-styles.ts";
import type { Fonts } from "./fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "./fonts/role-fonts.ts";
import { BASE_STYLE, htmlPage, pageNumberCharacters, pageRule } from "./html-page.ts";
import { screenStyles } from "./screen-styles.ts";

/** A document that is known but for where its pages begin. */
export interface FinishedDocument {
  readonly form: DocumentForm;
  /** Its body, in which numbers are marked. */
  readonly body: string;
  /** The HTML that the PDF is printed from, and the one to be read on a screen, of the body as it comes apart into pages. */
  readonly onPaper: (body: string) => string;
  readonly onScreen: (body: string) => string;
}

/**
 * Finishes a document: fonts embedded, nothing left to fetch; what it is about stands in its head, from what is known.
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
): Promise<FinishedDocument> {
  const { form, title, body, marked, explain } = document;
  const styles = [
    await fontStyles(body, pack.fonts, pageNumberCharacters(pack.page), fonts),
    pageRule(pack.page, form.landscape, DEFAULT_ROLE),
    BASE_STYLE,
  ];
  const about = detailsOf(title, form.attachment, year, data, pack);
  return {
    form,
    body: marked,
    onPaper: (each) => htmlPage({ ...about, body: unmarked(each), styles: [...styles, pack.style] }),
    onScreen: (each) =>
      htmlPage({
        ...about,
        body: bodyOnScreen(each, explain),
        styles: [...styles, ...screenStyles(pack, form.landscape)],
      }),
  };
}
