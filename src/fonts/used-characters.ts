import type { Element, Nodes, Root } from "hast";
import { selectAll } from "hast-util-select";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { FontUse } from "../pack/form-pack.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";

/**
 * The characters that each role's font has to print: a text belongs to the roles of the nearest element around it that a
 * selector names, as the style sheet will have it, and to the default role if there is none.
 */
export function charactersByRole(
  body: string,
  fonts: readonly FontUse[],
  alwaysPrinted: string,
): Map<string, Set<string>> {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(body);
  const roles = rolesByElement(tree, fonts);
  const used = new Map<string, Set<string>>();
  const use = (roles: readonly string[], text: string) => {
    for (const role of roles) {
      const characters = used.get(role) ?? new Set();
      for (const character of text) if (!/[\r\n\t]/u.test(character)) characters.add(character);
      used.set(role, characters);
    }
  };
  const visit = (node: Nodes, inherited: readonly string[]) => {
    if (node.type === "text") use(inherited, node.value);
    if (!("children" in node)) return;
    const own = node.type === "element" ? roles.get(node) : undefined;
    for (const child of node.children) visit(child, own ?? inherited);
  };
  visit(tree, [DEFAULT_ROLE]);
  use([DEFAULT_ROLE], alwaysPrinted);
  return used;
}

function rolesByElement(tree: Root, fonts: readonly FontUse[]): Map<Element, string[]> {
  const roles = new Map<Element, string[]>();
  for (const { role, selector } of fonts)
    for (const element of selectAll(selector, tree)) roles.set(element, [...(roles.get(element) ?? []), role]);
  return roles;
}
