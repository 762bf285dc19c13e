import type { Root } from "hast";
import { h } from "hastscript";
import type { Origin } from "../../explain/explain-origin.ts";
import { labelCells } from "./label-cells.ts";
import { listOrigins, ORIGINS } from "./list-origins.ts";
import { showOrigins } from "./show-origins.ts";

/** Makes of a document what a screen shows: its numbers with their origins, tables that a narrow screen can take apart. */
export function putOnScreen(tree: Root, explain: (origin: string) => Origin | undefined): void {
  const origins = showOrigins(tree, explain);
  labelCells(tree);
  if (origins.length === 0) return;
  const way = h("nav.to-origins", { ariaLabel: "数据来源" }, h("a", { href: `#${ORIGINS}` }, "数据来源"));
  const lineEnd = () => ({ type: "text" as const, value: "\n" });
  tree.children = [way, lineEnd(), ...tree.children, lineEnd(), listOrigins(origins)];
}
