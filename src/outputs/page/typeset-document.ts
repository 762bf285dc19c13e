import { readFileSync } from "node:fs";
import type { Root } from "hast";
import type { ComposedDocument } from "../../documents/compose.ts";
import { fontStyles } from "../../documents/fonts/font-styles.ts";
import type { Fonts } from "../../documents/fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "../../documents/fonts/role-fonts.ts";
import { withoutOrigins } from "../../documents/number-element.ts";
import type { FormPack } from "../../pack/form-pack.ts";
import { htmlPage } from "./html-page.ts";
import { pageRule } from "./page-rule.ts";

/** The style that all documents share, before the pack's own. */
export const BASE_STYLE = readFileSync(new URL("base.css", import.meta.url), "utf8");

/** What is printed as one: a tree, and the page that a browser prints of it once its tables have come apart. */
export interface Paper {
  readonly tree: Root;
  readonly page: (tree: Root) => string;
}

/** A document with the styles that it has on paper and on a screen alike. */
export interface TypesetDocument extends ComposedDocument, Paper {
  readonly styles: readonly string[];
}

/**
 * Sets a document in its fonts, cut to what it prints, so that nothing is left to fetch.
 *
 * Why the PDF isn't printed from what the screen has: where a line of the sources moves, its numbers' origins change and the
 * printed page doesn't.
 */
export async function typesetDocument(
  document: ComposedDocument,
  pack: FormPack,
  fonts: Fonts,
): Promise<TypesetDocument> {
  const { form, details, tree } = document;
  const styles = [
    await fontStyles(tree, pack.fonts, pack.page, fonts),
    pageRule(pack.page, form.landscape, DEFAULT_ROLE),
    BASE_STYLE,
  ];
  const page = (each: Root) => htmlPage(details, withoutOrigins(each), [...styles, pack.style]);
  return { ...document, styles, page };
}
