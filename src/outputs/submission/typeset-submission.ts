import { readFileSync } from "node:fs";
import type { Root } from "hast";
import type { ComposedSubmission } from "../../documents/compose.ts";
import { coverPage } from "../../documents/cover-page.ts";
import { fontStyles } from "../../documents/fonts/font-styles.ts";
import type { Fonts } from "../../documents/fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "../../documents/fonts/role-fonts.ts";
import type { FontUse } from "../../pack/form-pack.ts";
import type { Evaluation } from "../output.ts";
import { htmlPage } from "../page/html-page.ts";
import { pageRule } from "../page/page-rule.ts";
import { BASE_STYLE, type Paper } from "../page/typeset-document.ts";
import { bindDocument } from "./bind-document.ts";
import { contentsPage } from "./contents-page.ts";

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
 * All documents as one: cover, contents, then each from a new page on, in their order.
 *
 * The contents are without page numbers: those are known once it is clear how it prints.
 */
export async function typesetSubmission(
  submission: ComposedSubmission,
  { data, pack, documents }: Pick<Evaluation, "data" | "pack" | "documents">,
  fonts: Fonts,
): Promise<Paper> {
  const parts = documents.map(bindDocument);
  const others = parts.filter(({ form }) => !form.cover);
  const covers = parts.filter(({ form }) => form.cover).map(({ tree }) => tree);
  const pieces = [
    ...(covers.length > 0 ? covers : [coverPage(submission, data.name)]),
    contentsPage(others),
    ...others.map(({ tree }) => tree),
  ];
  const tree: Root = { type: "root", children: pieces.flatMap(({ children }) => children) };
  const styles = [
    await fontStyles(tree, [...FONTS, ...pack.fonts], pack.page, fonts),
    pageRule(pack.page, false, DEFAULT_ROLE),
    pageRule(pack.page, true, DEFAULT_ROLE, "landscape"),
    BASE_STYLE,
    pack.style,
    STYLE,
  ];
  return { tree, page: (each) => htmlPage(submission.details, each, styles) };
}
