import type { PDFDict, PDFDocument, PDFObject, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { pdfLib } from "../../../printing/pdf-lib.ts";
import { allTags, isContent, isTag, structureOf, type Tag } from "./tag-tree.ts";

/** Types that the browser takes from PDF 2.0, and what PDF 1.7 calls them. */
const ROLES = { Strong: "Span", Em: "Span" };

/** Writes a mended tree back: the tags, the names of header cells, and the way from each page's content to its tag. */
export function writeTagTree(pdf: PDFDocument, top: Tag): void {
  const { context } = pdf;
  const structure = structureOf(pdf) as PDFDict;
  const tags = allTags(top);
  const headers = tags.filter(({ place }) => place?.scope);
  const ids = new Map(
    headers.map((tag, index) => [tag, pdfLib.PDFString.of(`header${String(index + 1).padStart(5, "0")}`)]),
  );
  for (const tag of tags) {
    for (const kid of tag.kids.filter(isTag)) set(kid.dict, "P", tag.ref);
    writeKids(tag);
    set(tag.dict, "ID", ids.get(tag));
    set(tag.dict, "A", attributesOf(tag, ids));
  }
  set(structure, "RoleMap", context.obj(ROLES));
  const names = headers.flatMap((tag) => [ids.get(tag), tag.ref]);
  set(structure, "IDTree", names.length > 0 ? context.obj({ Names: names }) : undefined);
  set(structure, "ParentTree", context.obj({ Type: "ParentTree", Nums: parents(pdf, structure, tags) }));
}

function set(dict: PDFDict, key: string, value: PDFObject | undefined): void {
  if (value) dict.set(pdfLib.PDFName.of(key), value);
  else dict.delete(pdfLib.PDFName.of(key));
}

function writeKids({ kids, dict }: Tag): void {
  const { context } = dict;
  const page = kids.find(isContent)?.page;
  const written = kids.map((kid): PDFObject => {
    if (isTag(kid)) return kid.ref;
    if (!isContent(kid)) return kid.area;
    return kid.page === page ? pdfLib.PDFNumber.of(kid.id) : context.obj({ Type: "MCR", Pg: kid.page, MCID: kid.id });
  });
  set(dict, "Pg", page);
  set(dict, "K", written.length > 1 ? context.obj(written) : written[0]);
}

/**
 * What a tag says of itself besides its type.
 *
 * Why nothing for the cells of a table that wasn't found again: the names that the browser gives them differ from print to
 * print.
 */
function attributesOf(
  { type, dict, place, summary, numbering }: Tag,
  ids: ReadonlyMap<Tag, PDFString>,
): PDFObject | undefined {
  const { context } = dict;
  if (numbering) return context.obj({ O: "List", ListNumbering: numbering });
  if (summary) return context.obj({ O: "Table", Summary: pdfLib.PDFHexString.fromText(summary) });
  if (!place) return type === "TH" || type === "TD" ? undefined : dict.get(pdfLib.PDFName.of("A"));
  return context.obj({
    O: "Table",
    ...(place.scope && { Scope: place.scope }),
    ...(place.rows > 1 && { RowSpan: place.rows }),
    ...(place.columns > 1 && { ColSpan: place.columns }),
    ...(place.headers.length > 0 && { Headers: place.headers.map((header) => ids.get(header)) }),
  });
}

/** The tags by page and number of content; those of links stay as the browser wrote them. */
function parents(pdf: PDFDocument, structure: PDFDict, tags: readonly Tag[]): PDFObject[] {
  const { context } = pdf;
  const byPage = new Map(pdf.getPages().map(({ ref }): [PDFRef, PDFObject[]] => [ref, []]));
  for (const tag of tags)
    for (const { page, id } of tag.kids.filter(isContent)) (byPage.get(page) as PDFObject[])[id] = tag.ref;
  const written = pdf.getPages().map(({ ref, node }): [number, PDFObject] => {
    const of = Array.from(byPage.get(ref) ?? [], (each) => each ?? pdfLib.PDFNull);
    return [
      node.lookup(pdfLib.PDFName.of("StructParents"), pdfLib.PDFNumber).asNumber(),
      context.register(context.obj(of)),
    ];
  });
  const known = structure
    .lookup(pdfLib.PDFName.of("ParentTree"), pdfLib.PDFDict)
    .lookup(pdfLib.PDFName.of("Nums"), pdfLib.PDFArray)
    .asArray();
  const pages = new Map(written);
  const others = known.flatMap((key, index): [number, PDFObject][] =>
    index % 2 === 0 && key instanceof pdfLib.PDFNumber && !pages.has(key.asNumber())
      ? [[key.asNumber(), known[index + 1] as PDFObject]]
      : [],
  );
  return [...written, ...others].flatMap(([key, value]) => [pdfLib.PDFNumber.of(key), value]);
}
