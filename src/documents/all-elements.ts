import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** All elements of a tree, in their order. Why not by a selector: going through a large tree for one takes ten times as long. */
export function allElements(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, "element", (element) => void elements.push(element));
  return elements;
}

/** The elements below those that are hidden from who has the document read out. */
export function belowHidden(tree: Root): Set<Element> {
  return new Set(
    allElements(tree)
      .filter(isHidden)
      .flatMap(({ children }) => allElements({ type: "root", children })),
  );
}

/** Whether an element is hidden from who has the document read out. */
export function isHidden({ properties }: Element): boolean {
  return String(properties.ariaHidden) === "true";
}
