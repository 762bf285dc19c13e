import type { Element, Nodes } from "hast";
import { h } from "hastscript";
import { visit } from "unist-util-visit";
import type { ComposedDocument } from "../../documents/compose.ts";

/** A document as a part of a volume, with the places that the contents lead to. */
export interface BoundDocument extends Pick<ComposedDocument, "form" | "details" | "tree"> {
  readonly id: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Attributes that name other elements by their ids. */
const REFERRING = ["ariaLabelledBy", "ariaDescribedBy", "ariaControls", "headers", "htmlFor"];

/** Makes a document a part: its ids become its own among all documents', and its sections can be linked to. */
export function bindDocument({
  form,
  details,
  tree,
}: Pick<ComposedDocument, "form" | "details" | "tree">): BoundDocument {
  const copy = structuredClone(tree);
  const sections: { id: string; title: string }[] = [];
  visit(copy, "element", (element) => {
    prefixIds(element, form.fileName);
    if (!isSection(element)) return;
    element.properties.id ??= `${form.fileName}.${sections.length + 1}`;
    sections.push({ id: String(element.properties.id), title: textOf(element) });
  });
  const className = ["volume-part", ...(form.landscape ? ["landscape"] : [])];
  const part = h("section", { className, id: form.fileName }, copy.children);
  return { form, details, id: form.fileName, sections, tree: { type: "root", children: [part] } };
}

/** A heading of the second level, of the report or, by its role, within a table: the first is the document's title. */
function isSection({ tagName, properties: { role, ariaLevel } }: Element): boolean {
  return tagName === "h2" || (role === "heading" && Number(ariaLevel) === 2);
}

function prefixIds({ properties }: Element, prefix: string): void {
  const own = (id: unknown) => `${prefix}.${id}`;
  if (properties.id) properties.id = own(properties.id);
  for (const name of REFERRING) if (properties[name]) properties[name] = [properties[name]].flat().map(own);
  if (String(properties.href).startsWith("#")) properties.href = `#${own(String(properties.href).slice(1))}`;
}

function textOf(node: Nodes): string {
  const texts: string[] = [];
  visit(node, "text", ({ value }) => void texts.push(value.trim()));
  return texts.join("");
}
