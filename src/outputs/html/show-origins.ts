import type { Root } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import { isNumberElement, originOf } from "../../documents/number-element.ts";
import type { Origin } from "../../explain/explain-origin.ts";
import type { PrintedOrigin } from "./list-origins.ts";

/**
 * Makes each number tell its origin to whoever points at it, and puts a reference behind it to the list of origins, which shows
 * while that list is open. Hands back what the list has to hold.
 *
 * Why not a link around the number: a reader at the keyboard would have to pass every one of them, and paper would have it too.
 */
export function showOrigins(tree: Root, explain: (origin: string) => Origin | undefined): PrintedOrigin[] {
  const met = new Map<string, { origin: Origin; places: string[]; number: number }>();
  visit(tree, (node, at, parent) => {
    if (!isNumberElement(node) || !parent || at === undefined) return undefined;
    const word = originOf(node);
    const origin = met.get(word)?.origin ?? explain(word);
    if (!origin) {
      parent.children.splice(at, 1, ...node.children);
      return at + node.children.length;
    }
    const { places, number } = met.get(word) ?? { places: [], number: met.size + 1 };
    const id = `f${number}-${places.length + 1}`;
    met.set(word, { origin, places: [...places, id], number });
    const label = `来源${number}：${origin.name}`;
    parent.children.splice(
      at,
      1,
      h("span.figure", { title: inOneText(origin) }, node.children),
      h("a.origin", { id, href: `#o${number}`, ariaLabel: label, dataNumber: number }),
    );
    return at + 2;
  });
  return [...met.values()];
}

function inOneText({ name, value, lines, places }: Origin): string {
  return [value === undefined ? name : `${name}：${value}`, ...lines, ...places].join("\n");
}
