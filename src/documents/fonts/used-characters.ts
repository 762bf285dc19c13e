import type { Element, Nodes, Root } from "hast";
import { selectAll } from "hast-util-select";
import type { FontUse, PageSetup } from "../../pack/form-pack.ts";
import { withoutOrigins } from "../number-element.ts";
import { pageNumberCharacters } from "../page-number.ts";
import { DEFAULT_ROLE } from "./role-fonts.ts";

/** The characters that each role's font has to print. */
export function charactersByRole(tree: Root, fonts: readonly FontUse[], page: PageSetup): Map<string, Set<string>> {
  return new Map([...textsByRole(tree, fonts, page)].map(([role, texts]) => [role, charactersIn(texts)]));
}

/** The characters of some texts that a font has to print. */
export function charactersIn(texts: readonly string[]): Set<string> {
  return new Set(texts.join("").replace(/[\r\n\t]/gu, ""));
}

/**
 * The texts that each role's font has to print: a text belongs to the roles of the nearest element around it that a selector
 * names, as the style sheet will have it, and to the default role if there is none.
 */
export function textsByRole(tree: Root, fonts: readonly FontUse[], page: PageSetup): Map<string, string[]> {
  const onPaper = withoutOrigins(tree);
  const roles = rolesByElement(onPaper, fonts);
  const texts = new Map<string, string[]>();
  const use = (roles: readonly string[], text: string) => {
    for (const role of roles) {
      const known = texts.get(role);
      if (known) known.push(text);
      else texts.set(role, [text]);
    }
  };
  const visit = (node: Nodes, inherited: readonly string[]) => {
    if (node.type === "text") use(inherited, node.value);
    if (!("children" in node)) return;
    const own = node.type === "element" ? roles.get(node) : undefined;
    for (const child of node.children) visit(child, own ?? inherited);
  };
  visit(onPaper, [DEFAULT_ROLE]);
  use([DEFAULT_ROLE], pageNumberCharacters(page));
  return texts;
}

function rolesByElement(tree: Root, fonts: readonly FontUse[]): Map<Element, string[]> {
  const roles = new Map<Element, string[]>();
  for (const { role, selector } of fonts)
    for (const element of selectAll(selector, tree)) roles.set(element, [...(roles.get(element) ?? []), role]);
  return roles;
}
