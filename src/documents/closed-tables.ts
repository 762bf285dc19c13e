import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";

/** Gives each table of the report a foot without words: the line that closes its cells where they go on overleaf. */
export function closedTables(): (tree: Root) => void {
  return (tree) => {
    for (const table of selectAll("table", tree)) table.children.push(footOf(selectAll("thead th", table).length));
  };
}

function footOf(columns: number): Element {
  const cell = element("td", { colSpan: columns });
  return element("tfoot", { ariaHidden: "true" }, element("tr", {}, cell));
}

function element(tagName: string, properties: Element["properties"], ...children: Element[]): Element {
  return { type: "element", tagName, properties, children };
}
