import type { Block } from "../../reading/passage.ts";

/** How many items the list has that follows a block, as far as it is near. */
export function itemsBelow(blocks: readonly Block[], index: number, near: number): number {
  const below = blocks.slice(index + 1, index + 1 + near);
  const end = below.findIndex(({ item }, at) => item === undefined || item < (below[at - 1]?.item ?? 0));
  return (end < 0 ? below : below.slice(0, end)).at(-1)?.item ?? 0;
}

/** The paragraphs that follow before the next heading, as far as they are near. */
export function paragraphsBelow(blocks: readonly Block[], index: number, near: number): string[] {
  const below = blocks.slice(index + 1, index + 1 + near);
  const end = below.findIndex(({ level }) => level !== undefined);
  return (end < 0 ? below : below.slice(0, end)).map(({ words }) => words.slice(0, near));
}

/** The headings right below a block, one level under the section it opens. */
export function headingsBelow(blocks: readonly Block[], index: number): string[] {
  const home = blocks.slice(0, index).findLast(({ level }) => level !== undefined)?.level ?? 0;
  const below = blocks.slice(index + 1);
  const end = below.findIndex(({ level }) => level !== undefined && level <= home);
  const headings = (end < 0 ? below : below.slice(0, end)).filter(({ level }) => level === home + 1);
  return headings.map(({ words }) => words);
}
