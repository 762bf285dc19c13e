import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { isNumberElement } from "./number-element.ts";

/**
 * Makes letters with their accents one character each, as most keyboards type them and fonts have them; macOS and some PDFs give
 * the two apart. Chinese characters stay as they are: of some that are in names, normalizing makes others.
 */
export function joinAccents(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === "text") node.value = joined(node.value);
    if (node.type !== "element" || isNumberElement(node)) return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === "string") node.properties[name] = joined(value);
  });
}

function joined(text: string): string {
  return text.replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.normalize("NFC"));
}
