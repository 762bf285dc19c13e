import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** The name of the element that holds the report's place in a template. */
const NAME = "报告";

/** What a template prints where it has the report: an element whose place the report takes once the template is a tree. */
export const REPORT_SLOT = `<slot name="${NAME}"></slot>`;

/** Puts the report where a template has it. */
export function placeReport(tree: Root, report: Root): void {
  visit(tree, "element", (element, at, parent) => {
    if (!isReportSlot(element) || !parent || at === undefined) return undefined;
    const { children } = structuredClone(report);
    parent.children.splice(at, 1, ...children);
    return at + children.length;
  });
}

/** Whether an element keeps the report's place. */
export function isReportSlot({ tagName, properties }: Element): boolean {
  return tagName === "slot" && properties.name === NAME;
}
