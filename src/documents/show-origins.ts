import type { ElementContent, Root, Text } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import type { Origin } from "../explain/explain-origin.ts";
import { type Marked, splitMarks, unmarked } from "../figures/marks.ts";
import type { PrintedOrigin } from "./list-origins.ts";

/**
 * Puts in each marked number's place the number itself, which tells its origin to whoever points at it, and a reference to the
 * list of origins, which shows while that list is open. Hands back what the list has to hold.
 *
 * Why not a link around the number: a reader at the keyboard would have to pass every one of them, and paper would have it too.
 */
export function showOrigins(tree: Root, explain: (mark: string) => Origin | undefined): PrintedOrigin[] {
  const met = new Map<string, { origin: Origin; places: string[]; number: number }>();
  const show = ({ mark, printed }: Marked): ElementContent[] => {
    const origin = met.get(mark)?.origin ?? explain(mark);
    if (!origin) return [textNode(printed)];
    const { places, number } = met.get(mark) ?? { places: [], number: met.size + 1 };
    const id = `f${number}-${places.length + 1}`;
    met.set(mark, { origin, places: [...places, id], number });
    return [
      h("span.figure", { title: inOneText(origin) }, printed),
      h("a.origin", { id, href: `#o${number}`, ariaLabel: `来源${number}：${origin.name}`, dataNumber: number }),
    ];
  };
  visit(tree, "element", ({ properties }) => {
    for (const [name, value] of Object.entries(properties))
      if (typeof value === "string") properties[name] = unmarked(value);
  });
  visit(tree, "text", ({ value }, at, parent) => {
    const parts = splitMarks(value);
    if (!parent || at === undefined || parts.every((part) => typeof part === "string")) return undefined;
    const shown = parts.flatMap((part) => (typeof part === "string" ? [textNode(part)] : show(part)));
    parent.children.splice(at, 1, ...shown);
    return at + shown.length;
  });
  return [...met.values()];
}

function textNode(value: string): Text {
  return { type: "text", value };
}

function inOneText({ name, value, lines, places }: Origin): string {
  return [value === undefined ? name : `${name}：${value}`, ...lines, ...places].join("\n");
}
