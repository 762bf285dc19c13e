import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import baseStyle from "#generated/outputs/page/base.css.js";
import volumeStyle from "#generated/outputs/paper/volume.css.js";
import { coverPage } from "../../documents/cover-page.ts";
import type { DocumentDetails } from "../../documents/document-details.ts";
import { fontStyles } from "../../documents/fonts/font-styles.ts";
import type { Fonts } from "../../documents/fonts/open-fonts.ts";
import { DEFAULT_ROLE } from "../../documents/fonts/role-fonts.ts";
import { withoutOrigins } from "../../documents/number-element.ts";
import type { DocumentForm, FontUse } from "../../pack/form-pack.ts";
import type { Evaluation } from "../output.ts";
import { pageRule } from "../page/page-rule.ts";
import { bindDocument } from "./bind-document.ts";
import { contentsPage } from "./contents-page.ts";

/** What a volume consists of: a cover, the contents or a document, from a new page on. */
interface VolumePart {
  readonly id: string;
  /** One element, which has the id. */
  readonly tree: Root;
  /** What is printed of it by itself; absent if nothing is. */
  readonly document?: { readonly form: DocumentForm; readonly details: DocumentDetails };
}

/** All that is printed of a department, bound into one, which a browser loads once. */
export interface Volume {
  readonly parts: readonly VolumePart[];
  /** What the file that holds all of it says of itself; absent if there is none. */
  readonly details?: DocumentDetails;
  /** How its pages look, but for the fonts. */
  readonly styles: readonly string[];
  /** Which elements are set in which role's font. */
  readonly fonts: readonly FontUse[];
  /** The style rules that embed its fonts, cut to what it prints. */
  readonly fontStyles: () => Promise<string>;
}

/** The fonts of the cover and the contents, which no pack names; page numbers are in the font that they have on every page. */
const FONTS: readonly FontUse[] = [
  { role: "小标宋", selector: ".submission-cover h1, .submission-contents h1" },
  { role: "黑体", selector: ".submission-document" },
  { role: "仿宋", selector: ".submission-cover p, .submission-section" },
  { role: DEFAULT_ROLE, selector: ".submission-page" },
];

/**
 * Binds the documents into a volume: in the order they are handed in, and, where they are handed in as one, behind cover and
 * contents.
 *
 * The contents are without page numbers: those are known once it is clear how it prints.
 */
export function bindVolume(
  { data, pack, documents, submission }: Pick<Evaluation, "data" | "pack" | "documents" | "submission">,
  fonts: Fonts,
): Volume {
  const bound = documents.map(bindDocument);
  const [covers, others] = [bound.filter(({ form }) => form.cover), bound.filter(({ form }) => !form.cover)];
  const ownCover = submission && covers.length === 0 ? [named(COVER, coverPage(submission, data.name))] : [];
  const contents = submission ? [named(CONTENTS, contentsPage(others))] : [];
  const parts: VolumePart[] = [...covers, ...ownCover, ...contents, ...others].map((part) =>
    "form" in part ? { id: part.id, tree: part.tree, document: part } : part,
  );
  const whole: Root = { type: "root", children: parts.flatMap(({ tree }) => tree.children) };
  const uses = [...FONTS, ...pack.fonts];
  const upright = pageRule(pack.page, false, DEFAULT_ROLE);
  const across = pageRule(pack.page, true, DEFAULT_ROLE, "landscape");
  return {
    parts,
    ...(submission ? { details: submission.details } : {}),
    styles: [upright, across, baseStyle, pack.style, volumeStyle],
    fonts: uses,
    fontStyles: () => fontStyles(whole, uses, pack.page, fonts),
  };
}

/** The ids of the parts that are no documents; these have names without a point. */
const COVER = "submission.cover";
export const CONTENTS = "submission.contents";

function named(id: string, tree: Root): VolumePart {
  const [element] = tree.children as [Element];
  element.properties.id = id;
  return { id, tree };
}

/** The inside of the body of a volume's page: trees as they are printed. */
export function volumeBody(trees: readonly Root[]): string {
  return trees.map((tree) => toHtml(withoutOrigins(tree))).join("\n");
}
