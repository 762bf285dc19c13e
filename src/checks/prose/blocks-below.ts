import type { Block } from "../../reading/passage.ts";

/** More things than anyone announces. */
const MOST = 100;

/** How many items the list has that follows a block, as far as it is near. */
export function itemsBelow(blocks: readonly Block[], index: number, near: number): number {
  const below = blocks.slice(index + 1, index + 1 + near);
  const end = below.findIndex(({ item }, at) => item === undefined || item < (below[at - 1]?.item ?? 0));
  return (end < 0 ? below : below.slice(0, end)).at(-1)?.item ?? 0;
}

/** The paragraphs that follow before the next heading, as far as they are near. */
export function paragraphsBelow(blocks: readonly Block[], index: number, near: number): string[] {
  const paragraphs: string[] = [];
  let length = 0;
  for (let at = index + 1; at < blocks.length && length < near; at++) {
    const { level, words } = blocks[at] as Block;
    if (level !== undefined) break;
    paragraphs.push(words.slice(0, near));
    length += words.length;
  }
  return paragraphs;
}

/** The headings right below a block, one level under the section it opens. */
export function headingsBelow(blocks: readonly Block[], index: number): string[] {
  const home = blocks.slice(0, index).findLast(({ level }) => level !== undefined)?.level ?? 0;
  const below = blocks.slice(index + 1);
  const end = below.findIndex(({ level }) => level !== undefined && level <= home);
  const headings = (end < 0 ? below : below.slice(0, end)).filter(({ level }) => level === home + 1);
  return headings.slice(0, MOST).map(({ words }) => words);
}
