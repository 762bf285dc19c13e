import narrowStyle from "#generated/outputs/html/narrow-screen.css.js";
import screenStyle from "#generated/outputs/html/screen.css.js";
import type { FormPack, PageSetup } from "../../pack/form-pack.ts";
import { pageMargins } from "../page/page-margins.ts";

/** In millimetres. */
const SIZES: Readonly<Record<string, readonly [short: number, long: number]>> = { A4: [210, 297], A3: [297, 420] };
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** The least that is left on either side of the type area. */
const LEAST_MARGIN = 16;
/** A form's print is small; a report's is large enough. */
const LARGER = 1.25;

/**
 * The styles of a document that is read on a screen, after those it shares with paper.
 *
 * Why by the form's paper: it is shown as it is printed wherever its type area has room, and else not at all.
 */
export function screenStyles({ style, page }: Pick<FormPack, "style" | "page">, landscape: boolean): readonly string[] {
  const width = paperWidth(page, landscape);
  const margins = pageMargins(page, landscape);
  const [left, right] = [margins.left, margins.right].map((margin) => Number.parseFloat(margin)) as [number, number];
  const least = Math.ceil((width - left - right) * PIXELS_PER_MILLIMETRE) + 2 * LEAST_MARGIN;
  const roomy = Math.ceil(width * PIXELS_PER_MILLIMETRE * LARGER);
  const edges = Object.entries(margins).map(([edge, margin]) => `--margin-${edge}: ${margin};`);
  return [
    `@media print, (width >= ${least}px) {\n${style}\n}`,
    `:root { --paper-width: ${width}mm; ${edges.join(" ")} }`,
    screenStyle,
    `@media screen and (width >= ${roomy}px) { body:not(:has(.report)) { zoom: ${LARGER}; } }`,
    `@media screen and (width < ${least}px) {\n${narrowStyle}\n}`,
  ];
}

function paperWidth({ paper }: PageSetup, landscape: boolean): number {
  const size = SIZES[paper];
  if (!size) throw new Error(`no size for the paper ${paper}`);
  return size[landscape ? 1 : 0];
}
