/** A node of a PDF's tags as pdfjs gives it: a role with what is below it, or a mark in the page's content. */
export interface Tag {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** What the reader of a page wants to know: headings, cells, paragraphs and the items of lists. */
const TELLING = /^(?:H\d|T[HD]|P|LI|LBody|Lbl)$/u;

/** The nearest telling role of each marked piece of a page's content, by its number. */
export function rolesOf(tree: Tag | null): Map<number, string> {
  const roles = new Map<number, string>();
  const visit = (tag: Tag, above: string) => {
    const number = /_mc(\d+)$/u.exec(tag.id ?? "")?.[1];
    if (number) roles.set(Number(number), above);
    const role = tag.role && TELLING.test(tag.role) && !CELL.test(above) ? tag.role : above;
    for (const child of tag.children ?? []) visit(child, role);
  };
  if (tree) visit(tree, "");
  return roles;
}

/** What stands in a cell is the cell's, be it a paragraph of its own. */
const CELL = /^T[HD]$/u;
