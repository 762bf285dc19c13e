import { readFileSync } from "node:fs";
import type { DepartmentData } from "../department/department-data.ts";
import type { FontUse, FormPack } from "../pack/form-pack.ts";
import type { ComposedDocument, ComposedSubmission } from "./compose.ts";
import { detailsOf } from "./document-details.ts";
import { fontStyles } from "./fonts/font-styles.ts";
import type { Fonts } from "./fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "./fonts/role-fonts.ts";
import { contentsPage, coverPage } from "./front-pages.ts";
import { BASE_STYLE, type PageParts, pageNumberCharacters, pageRule } from "./html-page.ts";
import { bindDocument } from "./submission-part.ts";

/** How the cover and the contents look. */
const STYLE = readFileSync(new URL("submission.css", import.meta.url), "utf8");

/** The fonts of the cover and the contents, which no pack names; page numbers are in the font that they have on every page. */
const FONTS: readonly FontUse[] = [
  { role: "小标宋", selector: ".submission-cover h1, .submission-contents h1" },
  { role: "黑体", selector: ".submission-document" },
  { role: "仿宋", selector: ".submission-cover p, .submission-section" },
  { role: DEFAULT_ROLE, selector: ".submission-page" },
];

/**
 * All documents as one, to be handed in as a single file: cover, contents, then each from a new page on, in their order.
 *
 * The contents are without page numbers: those are known once it is clear how it prints.
 */
export async function finishSubmission(
  submission: ComposedSubmission,
  documents: readonly ComposedDocument[],
  year: string,
  data: DepartmentData,
  pack: FormPack,
  fonts: Fonts,
): Promise<PageParts> {
  const parts = documents.map(bindDocument);
  const others = parts.filter(({ form }) => !form.cover);
  const covers = parts.filter(({ form }) => form.cover).map(({ html }) => html);
  const body = [
    ...(covers.length > 0 ? covers : [coverPage(submission, data.name)]),
    contentsPage(others),
    ...others.map(({ html }) => html),
  ].join("\n");
  const styles = [
    await fontStyles(body, [...FONTS, ...pack.fonts], pageNumberCharacters(pack.page), fonts),
    pageRule(pack.page, false, DEFAULT_ROLE),
    pageRule(pack.page, true, DEFAULT_ROLE, "landscape"),
    BASE_STYLE,
    pack.style,
    STYLE,
  ];
  return { ...detailsOf(submission.title, "", year, data, pack), body, styles };
}
