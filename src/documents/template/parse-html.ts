import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";

/** Deeper than any form goes, and nothing that goes down a tree can run out of stack. */
const DEEPEST = 200;

/** Parses the inside of a page's body; undefined where elements stand in each other too deep. */
export function parseHtml(html: string, options: { readonly verbose?: boolean } = {}): Root | undefined {
  try {
    const tree = fromHtml(html, { fragment: true, ...options });
    return isTooDeep(tree) ? undefined : tree;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isTooDeep(tree: Root): boolean {
  let level: readonly (Root | Element)[] = [tree];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++)
    level = level.flatMap(({ children }) => (children as ElementContent[]).filter((child) => child.type === "element"));
  return level.length > 0;
}
