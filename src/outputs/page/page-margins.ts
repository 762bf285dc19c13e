import type { PageSetup } from "../../pack/form-pack.ts";

/**
 * The margins of a page as it is looked at.
 *
 * Those of a page that lies across are the upright page's, turned with it: it is bound at its long edge as the others are, and
 * its table's head lies towards the upright page's left (GB/T 9704).
 */
export function pageMargins({ margins }: Pick<PageSetup, "margins">, landscape: boolean): PageSetup["margins"] {
  const { top, right, bottom, left } = margins;
  return landscape ? { top: left, right: top, bottom: right, left: bottom } : margins;
}
