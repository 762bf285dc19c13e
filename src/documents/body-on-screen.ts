import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Origin } from "../explain/explain-origin.ts";
import { labelCells } from "./label-cells.ts";
import { listOrigins, ORIGINS } from "./list-origins.ts";
import { showOrigins } from "./show-origins.ts";

/** A document's body as a screen shows it: marked numbers with their origins, tables that a narrow screen can take apart. */
export function bodyOnScreen(marked: string, explain: (mark: string) => Origin | undefined): string {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(marked);
  const origins = showOrigins(tree, explain);
  labelCells(tree);
  if (origins.length === 0) return toHtml(tree);
  const way = h("nav.to-origins", { ariaLabel: "数据来源" }, h("a", { href: `#${ORIGINS}` }, "数据来源"));
  return [way, tree, listOrigins(origins)].map((part) => toHtml(part)).join("\n");
}
