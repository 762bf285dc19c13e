import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { OPS, openPdf, type PDFPageProxy } from "./open-pdf.ts";

/** A tag as a screen reader sees it. */
export interface ReadTag {
  readonly type: string;
  /** Its own text and that of the tags below it, in their order, without blanks. */
  readonly text: string;
  readonly kids: readonly ReadTag[];
  readonly id: string | undefined;
  readonly scope: string | undefined;
  readonly rows: number;
  readonly columns: number;
  readonly headers: readonly string[];
  readonly numbering: string | undefined;
  readonly summary: string | undefined;
  readonly hasAlternative: boolean;
}

/** The tag tree of a PDF, and what its pages hold beside it. */
export interface ReadTags {
  readonly top: ReadTag;
  /** The text of all pages in the order it is painted, which is that of copying, without decoration and blanks. */
  readonly copied: string;
  /** Text that is marked as decoration, by page. */
  readonly decoration: readonly string[];
  /** How many times something is painted that is marked neither as content nor as decoration. */
  readonly unmarked: number;
  /** How many glyphs are shown that are no known character, or the empty box of a character that the font lacks. */
  readonly unreadable: number;
  /** Content that a page marks and no tag names, or that a tag names and no page marks. */
  readonly astray: readonly string[];
  /** What each clickable area is called, if it belongs to a link's tag. */
  readonly links: readonly (string | undefined)[];
}

/** Reads the tag tree by itself, and has pdf.js say which text stands under each of its names. */
export async function readTags(bytes: Uint8Array): Promise<ReadTags> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const view = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: view.numPages }, (_, index) => view.getPage(index + 1)));
  const marked = await Promise.all(pages.map(markedText));
  const texts = new Map(marked.flatMap(({ content }) => [...content]));
  const paints = await Promise.all(pages.map(countPaints));
  await view.destroy();

  const named: string[] = [];
  const structure = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const top = readTag(structure.get(PDFName.of("K")) as PDFObject, pdf, (name) => {
    named.push(name);
    return texts.get(name) ?? "";
  });
  const twice = named.filter((name, index) => named.indexOf(name) !== index);
  const lost = [...texts.keys()].filter((name) => !named.includes(name));
  return {
    top,
    copied: marked.flatMap(({ content }) => [...content.values()]).join(""),
    decoration: marked.map(({ decoration }) => decoration),
    unmarked: paints.reduce((sum, { unmarked }) => sum + unmarked, 0),
    unreadable: paints.reduce((sum, { unreadable }) => sum + unreadable, 0),
    links: pdf
      .getPages()
      .flatMap(({ node }) => listOf(node.Annots(), pdf).map((area) => calledBy(area, structure, pdf))),
    astray: [...twice, ...lost, ...named.filter((name) => !texts.has(name))],
  };
}

/** All tags of a kind below one, in reading order. */
export function tagsOf(tag: ReadTag, type: RegExp): ReadTag[] {
  return [...(type.test(tag.type) ? [tag] : []), ...tag.kids.flatMap((kid) => tagsOf(kid, type))];
}

async function markedText(page: PDFPageProxy): Promise<{ content: Map<string, string>; decoration: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const content = new Map<string, string>();
  const open: string[] = [];
  let decoration = "";
  for (const item of items) {
    if ("str" in item) {
      const name = open.findLast((each) => each !== "");
      const text = item.str.replace(/\s/gu, "");
      if (name === undefined || name === "Artifact") decoration += text;
      else content.set(name, (content.get(name) ?? "") + text);
    } else if (item.type === "endMarkedContent") open.pop();
    else {
      const name =
        item.type === "beginMarkedContentProps"
          ? (item.id ?? "")
          : (item as { tag?: string }).tag === "Artifact"
            ? "Artifact"
            : "";
      if (name !== "" && name !== "Artifact") content.set(name, content.get(name) ?? "");
      open.push(name);
    }
  }
  return { content, decoration };
}

const PAINTS = new Set<number>([
  OPS.showText,
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintFormXObjectBegin,
  OPS.shadingFill,
]);

async function countPaints(page: PDFPageProxy): Promise<{ unmarked: number; unreadable: number }> {
  const { fnArray, argsArray } = await page.getOperatorList();
  let [marks, unmarked, unreadable] = [0, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    const [first] = argsArray[index] ?? [];
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) marks += 1;
    if (operator === OPS.endMarkedContent) marks -= 1;
    if (operator === OPS.showText) unreadable += first.filter(isUnreadable).length;
    const paints = PAINTS.has(operator) || (operator === OPS.constructPath && first !== OPS.endPath);
    if (paints && marks === 0) unmarked += 1;
  }
  return { unmarked, unreadable };
}

/** Among glyphs stand numbers, by which the next one is moved. */
function isUnreadable(glyph: number | { readonly unicode: string; readonly originalCharCode: number }): boolean {
  return typeof glyph !== "number" && (glyph.originalCharCode === 0 || !/^[^\0\uFEFF\uFFFE]+$/u.test(glyph.unicode));
}

function readTag(object: PDFObject, pdf: PDFDocument, textOf: (name: string) => string): ReadTag {
  const dict = pdf.context.lookup(object, PDFDict);
  const get = (key: string) => dict.lookup(PDFName.of(key));
  const own = dict.get(PDFName.of("Pg"));
  const kids: ReadTag[] = [];
  let text = "";
  for (const kid of listOf(dict.get(PDFName.of("K")), pdf)) {
    const entry = pdf.context.lookup(kid);
    const isTag = entry instanceof PDFDict && entry.has(PDFName.of("S"));
    if (isTag) kids.push(readTag(kid, pdf, textOf));
    const page = (entry instanceof PDFDict && entry.get(PDFName.of("Pg"))) || own;
    const id = entry instanceof PDFDict ? entry.lookup(PDFName.of("MCID")) : entry;
    if (isTag) text += kids.at(-1)?.text;
    else if (page instanceof PDFRef && id instanceof PDFNumber)
      text += textOf(`p${page.objectNumber}R_mc${id.asNumber()}`);
  }
  const attributes = new Map(
    listOf(dict.get(PDFName.of("A")), pdf).flatMap((each) => {
      const attribute = pdf.context.lookup(each, PDFDict);
      return attribute.keys().map((key): [string, PDFObject | undefined] => [key.decodeText(), attribute.lookup(key)]);
    }),
  );
  const word = (key: string) => (attributes.get(key) as PDFName | undefined)?.decodeText();
  return {
    type: (get("S") as PDFName).decodeText(),
    text,
    kids,
    id: stringOf(get("ID")),
    scope: word("Scope"),
    rows: (attributes.get("RowSpan") as PDFNumber | undefined)?.asNumber() ?? 1,
    columns: (attributes.get("ColSpan") as PDFNumber | undefined)?.asNumber() ?? 1,
    headers: listOf(attributes.get("Headers"), pdf).map((each) => stringOf(each) ?? ""),
    numbering: word("ListNumbering"),
    summary: stringOf(attributes.get("Summary")),
    hasAlternative: Boolean(get("Alt")),
  };
}

function calledBy(area: PDFObject, structure: PDFDict, pdf: PDFDocument): string | undefined {
  const annotation = pdf.context.lookup(area, PDFDict);
  const numbers = structure.lookup(PDFName.of("ParentTree"), PDFDict).lookup(PDFName.of("Nums"), PDFArray).asArray();
  const own = annotation.lookup(PDFName.of("StructParent"), PDFNumber).asNumber();
  const index = numbers.findIndex((each, at) => at % 2 === 0 && (each as PDFNumber).asNumber() === own);
  const tag = pdf.context.lookup(numbers[index + 1], PDFDict);
  const isLink = tag.get(PDFName.of("S")) === PDFName.of("Link");
  const isNamed = listOf(tag.get(PDFName.of("K")), pdf).some((kid) => {
    const entry = pdf.context.lookup(kid);
    return entry instanceof PDFDict && entry.get(PDFName.of("Obj")) === area;
  });
  return isLink && isNamed ? stringOf(annotation.lookup(PDFName.of("Contents"))) : undefined;
}

function listOf(object: PDFObject | undefined, pdf: PDFDocument): PDFObject[] {
  const value = pdf.context.lookup(object);
  return value instanceof PDFArray ? value.asArray() : object ? [object] : [];
}

function stringOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}
