import Handlebars from "handlebars";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { h } from "hastscript";
import { isOrigin } from "../figures/origin.ts";

/** A number as it is printed, with the word for what it goes back to. */
export interface PrintedNumber {
  readonly text: string;
  readonly origin: string;
}

/** A printed number in a document's tree: the element that HTML has for this, whose value is the word for where it comes from. */
interface NumberElement extends Element {
  readonly tagName: "data";
}

/** Makes the element of a number. */
export function numberElement({ text, origin }: PrintedNumber): Element {
  return h("data", { value: origin }, text);
}

/** The same as a template's text has it, before that is parsed to a tree. */
export function numberHtml({ text, origin }: PrintedNumber): string {
  return `<data value="${Handlebars.escapeExpression(origin)}">${Handlebars.escapeExpression(text)}</data>`;
}

/** Whether a part of a tree is a printed number; a template may have such elements for purposes of its own. */
export function isNumberElement(node: Nodes): node is NumberElement {
  return node.type === "element" && node.tagName === "data" && isOrigin(String(node.properties.value));
}

/** The word for what a number in a tree goes back to. */
export function originOf({ properties }: NumberElement): string {
  return String(properties.value);
}

/** A tree as it is printed: a copy in which numbers are text like any other. */
export function withoutOrigins<Node extends Root | Element>(node: Node): Node {
  const children: ElementContent[] = [];
  for (const child of (node.children as ElementContent[]).flatMap(printedOf)) {
    const last = children.at(-1);
    if (child.type === "text" && last?.type === "text")
      children[children.length - 1] = { type: "text", value: last.value + child.value };
    else children.push(child);
  }
  return { ...node, children };
}

function printedOf(node: ElementContent): ElementContent[] {
  if (node.type !== "element") return [node];
  const copy = withoutOrigins(node);
  return isNumberElement(node) ? copy.children : [copy];
}
