import type { PDFContext, PDFDict, PDFDocument, PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { pdfLib } from "../../../printing/pdf-lib.ts";

/** A stretch of a page's content, as the tag tree names it. */
export interface Content {
  readonly page: PDFRef;
  readonly id: number;
}

/** What the tag tree holds beyond tags and content: a link's clickable area. */
interface AreaObject {
  readonly area: PDFDict;
}

/** What a cell tells of its place in the table. */
export interface CellPlace {
  readonly scope: "Row" | "Column" | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly headers: readonly Tag[];
}

/** One tag of the tree, as a plain object that can be mended before the tree is written back. */
export interface Tag {
  readonly type: string;
  readonly ref: PDFRef;
  /** What the browser wrote of it besides, such as an alternative text. */
  readonly dict: PDFDict;
  kids: (Tag | Content | AreaObject)[];
  place?: CellPlace;
  /** What a table is called. */
  summary?: string;
  /** How a list counts its items. */
  numbering?: "Decimal" | "Disc" | "None";
}

const name = (text: string) => pdfLib.PDFName.of(text);

/** The root of the structure; undefined if there is nothing in the document to tag. */
export function structureOf({ catalog }: PDFDocument): PDFDict | undefined {
  return catalog.lookupMaybe(name("StructTreeRoot"), pdfLib.PDFDict);
}

/** Reads the tree from its topmost tag on; undefined if there is none. */
export function readTagTree(pdf: PDFDocument): Tag | undefined {
  const structure = structureOf(pdf);
  if (!structure) return undefined;
  const top = structure.get(name("K"));
  if (!(top instanceof pdfLib.PDFRef)) throw new Error("The PDF has no single topmost tag.");
  return readTag(pdf.context, top);
}

function readTag(context: PDFContext, ref: PDFRef): Tag {
  const dict = context.lookup(ref, pdfLib.PDFDict);
  const type = dict.lookup(name("S"), pdfLib.PDFName).decodeText();
  const own = dict.get(name("Pg"));
  const kids = dict.lookup(name("K"));
  const read = (kid: PDFObject): Tag | Content | AreaObject => {
    if (kid instanceof pdfLib.PDFNumber) return { page: own as PDFRef, id: kid.asNumber() };
    const entry = context.lookup(kid, pdfLib.PDFDict);
    const id = entry.lookupMaybe(name("MCID"), pdfLib.PDFNumber);
    if (id) return { page: (entry.get(name("Pg")) ?? own) as PDFRef, id: id.asNumber() };
    return entry.has(name("S")) ? readTag(context, kid as PDFRef) : { area: entry };
  };
  const each =
    kids instanceof pdfLib.PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(name("K")) as PDFObject];
  return { type, ref, dict, kids: each.map(read) };
}

/** A tag that the browser didn't write. */
export function newTag(context: PDFContext, type: string, kids: Tag["kids"] = []): Tag {
  const dict = context.obj({ Type: "StructElem", S: type });
  return { type, ref: context.register(dict), dict, kids };
}

export function isTag(kid: Tag["kids"][number]): kid is Tag {
  return "type" in kid;
}

export function isContent(kid: Tag["kids"][number]): kid is Content {
  return "id" in kid;
}

export function isArea(kid: Tag["kids"][number]): kid is AreaObject {
  return "area" in kid;
}

/** A tag and all below it, in reading order. */
export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(allTags)];
}

/** All content that a tag holds, in reading order. */
export function allContent(tag: Tag): Content[] {
  return tag.kids.flatMap((kid) => (isTag(kid) ? allContent(kid) : isContent(kid) ? [kid] : []));
}

/** A content's name in a map. */
export function contentKey({ page, id }: Content): string {
  return `${page.tag} ${id}`;
}

/** Takes content out of the tree, and what is empty without it. */
export function removeContent(tag: Tag, gone: ReadonlySet<string>): void {
  for (const kid of tag.kids.filter(isTag)) removeContent(kid, gone);
  tag.kids = tag.kids.filter((kid) =>
    isContent(kid) ? !gone.has(contentKey(kid)) : !(isTag(kid) && kid.type === "NonStruct" && kid.kids.length === 0),
  );
}
