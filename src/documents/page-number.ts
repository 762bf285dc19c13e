import type { PageSetup } from "../pack/form-pack.ts";

/** The characters of a page number, for the font that prints it. */
export function pageNumberCharacters({ pageNumber }: PageSetup): string {
  return `${pageNumber.before}0123456789${pageNumber.after}`;
}
