import type { Root } from "hast";
import { h } from "hastscript";
import { allElements } from "../all-elements.ts";
import type { Places } from "./find-pages.ts";
import type { Layout } from "./layout.ts";
import { paginate } from "./paginate.ts";

/** A part of what is printed as one: a tree with one element, which begins on a page of its own and has the part's id. */
export interface PagedPart {
  readonly id: string;
  readonly tree: Root;
}

/** How a part comes apart into pages. */
export interface PartPages {
  readonly layout: Layout;
  /** How many pages it has. */
  readonly count: number;
  /** The page on which each of what has an id lies, counted from its own first. */
  readonly targets: ReadonlyMap<string, number>;
}

/** The id of what stands behind the last part when parts are tried. */
export const END = "end-of-trial";

/**
 * Finds out how parts that are printed as one come apart into pages, each by itself; what is still to be tried of them is tried
 * together.
 *
 * @param tryPrint asks a browser for the places of a tree's link targets, by their ids
 * @returns by the parts' ids
 */
export async function paginateTogether(
  parts: readonly PagedPart[],
  tryPrint: (tree: Root) => Promise<Places>,
): Promise<ReadonlyMap<string, PartPages>> {
  const found = new Map<string, PartPages>();
  let begun = parts.map(({ id, tree }) => {
    const trials = paginate(tree, id);
    return { id, trials, step: trials.next() };
  });
  while (begun.length > 0) {
    const ids = [...begun.map(({ id }) => id), END];
    const places = await tryPrint(asOne(begun.flatMap(({ step }) => (step.done ? [] : [step.value]))));
    const tried = begun.map(({ id, trials }) => ({ id, trials, step: trials.next(places) }));
    for (const [index, { id, step }] of tried.entries())
      if (step.done) found.set(id, { layout: step.value, ...pagesBetween(places, id, ids[index + 1] as string) });
    begun = tried.filter(({ step }) => !step.done);
  }
  return found;
}

/**
 * Trees as one, with the places told of all that has an id, and where the last one ends.
 *
 * Why through links: the place of a link's target is what a browser tells. They are hidden, so that all stays where it is.
 */
function asOne(trees: readonly Root[]): Root {
  const children = [...trees.flatMap((tree) => tree.children), h("div", { id: END, style: "break-before: page" })];
  const links = allElements({ type: "root", children }).flatMap(({ properties: { id } }) =>
    id === undefined ? [] : [h("a", { href: `#${id}`, hidden: true })],
  );
  return { type: "root", children: [...children, ...links] };
}

/** The pages from where one part begins to where the next one does. */
function pagesBetween(places: Places, part: string, next: string): Omit<PartPages, "layout"> {
  const pageOf = (id: string): number => {
    const place = places.get(id);
    if (!place) throw new Error(`${id} was printed nowhere.`);
    return place.page;
  };
  const [start, end] = [pageOf(part), pageOf(next)];
  const own = [...places].filter(([, { page }]) => page >= start && page < end);
  return { count: end - start, targets: new Map(own.map(([id, { page }]) => [id, page - start + 1])) };
}
