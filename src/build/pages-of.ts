import type { Places } from "../documents/pagination/find-pages.ts";
import { type Layout, layOut } from "../documents/pagination/layout.ts";
import { paginate } from "../documents/pagination/paginate.ts";
import type { Pages } from "../outputs/output.ts";
import type { Paper } from "../outputs/page/typeset-document.ts";
import type { Printer } from "../printing/printer.ts";

/** Finds out where the pages of a paper begin: from the record of an earlier build, and else by asking the browser. */
export async function pagesOf(
  paper: Paper,
  known: Layout | undefined,
  printer: Pick<Printer, "placesOf">,
): Promise<Pages> {
  const { tree, page } = paper;
  const find = (each: Paper["tree"]): Promise<Places> => printer.placesOf(page(each));
  const { layout, places } = known ? { layout: known } : await paginate(tree, find);
  return { layout, places: async () => places ?? find(layOut(tree, layout)) };
}
