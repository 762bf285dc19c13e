import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName, type PDFRawStream } from "@cantoo/pdf-lib";
import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { beforeAll, describe, expect, test } from "vitest";
import { builtOnce } from "../support/built.ts";
import { type ReadTag, type ReadTags, readTags, tagsOf } from "../support/read-tags.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";

// Every document of two counties, and all as one: upright and landscape, with tables over several pages, lists and covers.
const WORKSPACES = [
  {
    root: PROJECT,
    department: "2023/qw-zuzhibu",
    documents: ["self-evaluation-table", "base-data-table", "score-sheet", "report", "submission"],
  },
  {
    root: workspaceNamed("hunan-2018"),
    department: "2018/linyeju",
    documents: ["cover", "base-data", "scoring", "self-evaluation", "self-report", "submission"],
  },
];
const DOCUMENTS = WORKSPACES.flatMap(({ department, documents }) => documents.map((name) => `${department}/${name}`));

/** A document: the HTML that was printed, the PDF that lies in the folder, and its tags. */
interface Printed {
  readonly html: Root;
  /** The HTML beside it. */
  readonly screen?: Root;
  readonly bytes: Uint8Array;
  readonly tags: ReadTags;
}

const printed = new Map<string, Printed>();

beforeAll(async () => {
  for (const { root, department, documents } of WORKSPACES) {
    const built = await builtOnce(root);
    const htmls = built.printed.map((html) => fromHtml(html));
    for (const name of documents) {
      const bytes = readFileSync(join(built.out, department, `${name}.pdf`));
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      // The whole may be called as its cover is, but it alone has contents.
      const isWhole = name === "submission";
      const html = htmls.find((each) => title(each) === pdf.getTitle() && isWhole === Boolean(select("nav", each)));
      const beside = join(built.out, department, `${name}.html`);
      const screen = existsSync(beside) ? { screen: fromHtml(readFileSync(beside, "utf8")) } : {};
      printed.set(`${department}/${name}`, { html: html as Root, ...screen, bytes, tags: await readTags(bytes) });
    }
  }
});

/** What is read out of a finished document or a part of it, without blanks. */
function textOfHtml(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\s/gu, "");
  const isRead = node.type !== "element" || (node.tagName !== "head" && node.properties.ariaHidden !== "true");
  return isRead && "children" in node ? node.children.map(textOfHtml).join("") : "";
}

function title(html: Root): string {
  return textOf(select("title", html) as Element);
}

/** The text of a tag without the labels of lists, which stand in no HTML. */
function textWithoutLabels(tag: ReadTag): string {
  if (tag.type === "Lbl") return "";
  return tag.kids.length > 0 ? tag.kids.map(textWithoutLabels).join("") : tag.text;
}

describe.each(DOCUMENTS)("%s", (name) => {
  let html: Root;
  let screen: Root | undefined;
  let bytes: Uint8Array;
  let tags: ReadTags;
  beforeAll(() => {
    ({ html, screen, bytes, tags } = printed.get(name) as Printed);
  });

  test("reads as the HTML does: every word, once, in its order", () => {
    expect(textWithoutLabels(tags.top)).toBe(textOfHtml(html));
  });

  test("copies out in the order it is read", () => {
    expect(tags.copied).toBe(tags.top.text);
  });

  test("all that is painted is content that a tag names, or decoration", () => {
    expect(tags.unmarked).toBe(0);
    expect(tags.astray).toEqual([]);
  });

  test("each glyph is a character that can be copied out", () => {
    expect(tags.unreadable).toBe(0);
  });

  test("its headings begin with the title and leave out no level", () => {
    const levels = tagsOf(tags.top, /^H\d$/u).map(({ type }) => Number(type.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(tagsOf(tags.top, /^H\d$/u).map(({ text }) => text)).toEqual(
      selectAll("h1, h2, h3, h4, h5, h6, [role=heading]", html).map(textOfHtml),
    );
  });

  test("each table has its name and a grid without gaps, and each cell that says something names its headers", () => {
    const tables = tagsOf(tags.top, /^Table$/u);
    const labels = selectAll("table", html).map(
      ({ properties: { ariaLabel, ariaLabelledBy } }) =>
        ariaLabel ?? textOf(select(`[id="${ariaLabelledBy}"]`, html) as Element),
    );
    expect(tables.map(({ summary }) => summary)).toEqual(labels);
    for (const table of tables) {
      expect(new Set(widthsOf(table)).size).toBe(1);
      const headers = new Map(tagsOf(table, /^TH$/u).map((cell) => [cell.id, cell]));
      for (const { scope } of headers.values()) expect(["Row", "Column"]).toContain(scope);
      for (const cell of tagsOf(table, /^TD$/u).filter(({ text }) => text !== "")) {
        expect(cell.headers.length, cell.text).toBeGreaterThan(0);
        for (const header of cell.headers) expect(headers.get(header)?.text, cell.text).toMatch(/./u);
      }
    }
  });

  test("each item of a list has its body, and its number where one is printed", () => {
    for (const list of tagsOf(tags.top, /^L$/u)) {
      expect(list.numbering).toBe("Decimal");
      expect(list.kids.map(({ type, kids }) => [type, ...kids.map((kid) => kid.type)])).toEqual(
        list.kids.map(() => ["LI", "Lbl", "LBody"]),
      );
      expect(list.kids.map(({ kids }) => kids[0]?.text)).toEqual(list.kids.map((_, index) => `${index + 1}.`));
    }
  });

  test("has no picture and no link without words", () => {
    expect(tagsOf(tags.top, /^Figure$/u).filter(({ hasAlternative }) => !hasAlternative)).toEqual([]);
    expect(tags.links.filter((words) => !words)).toEqual([]);
  });

  test("says who wrote it, what it is and in which language, twice over", async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const details = [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords()];
    expect(details).not.toContain("");
    // The whole has no HTML beside it.
    if (screen) {
      const said = (each: string) => select(`meta[name=${each}]`, screen)?.properties.content;
      expect(details).toEqual([title(screen), said("author"), said("description"), said("keywords")]);
    }
    const packet = Buffer.from((pdf.catalog.lookup(PDFName.of("Metadata")) as PDFRawStream).contents).toString();
    for (const detail of details) expect(packet).toContain(`>${detail}<`);
    expect(packet).toContain("<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>");
    expect(packet).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(String(pdf.catalog.lookup(PDFName.of("Lang")))).toBe("(zh-CN)");
  });

  test("shows its title in the window, and goes from place to place in reading order", async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const preferences = pdf.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict);
    expect(String(preferences.get(PDFName.of("DisplayDocTitle")))).toBe("true");
    for (const { node } of pdf.getPages()) expect(String(node.get(PDFName.of("Tabs")))).toBe("/S");
  });
});

/** How many cells stand side by side in each row of a table, those included that reach into it from above. */
function widthsOf(table: ReadTag): number[] {
  const rows = tagsOf(table, /^TR$/u);
  const widths = rows.map(() => 0);
  for (const [index, { kids }] of rows.entries())
    for (const { rows: height, columns } of kids)
      for (let row = index; row < index + height; row++) widths[row] = (widths[row] ?? 0) + columns;
  return widths;
}

describe.each(DOCUMENTS.filter((name) => name.endsWith("/submission")))("the contents of %s", (name) => {
  test("are tagged as such: each line a reference to its page, the sections below their document", () => {
    const { html, tags } = printed.get(name) as Printed;
    const [contents] = tagsOf(tags.top, /^TOC$/u) as [ReadTag];
    expect(outline(contents)).toEqual(outlineOfHtml(select("nav > ol", html) as Element));
  });

  /** The words of each item's link, and what is below it; an item is a reference that holds a link and nothing else. */
  const outline = ({ kids }: ReadTag): unknown[] =>
    kids.map(({ type, kids: [reference, ...below] }) => [
      [type, reference?.type, ...(reference?.kids ?? []).map((kid) => kid.type)],
      reference?.text,
      ...below.map(outline),
    ]);
  const outlineOfHtml = (list: Element): unknown[] =>
    selectAll(":scope > li", list).map((item) => [
      ["TOCI", "Reference", "Link"],
      textOfHtml(select(":scope > a", item) as Element),
      ...selectAll(":scope > ol", item).map(outlineOfHtml),
    ]);
});

describe("the headers of a cell are those a reader would look up", () => {
  const headersOf = (file: string, text: string) => {
    const { tags } = printed.get(file) as Printed;
    return tagsOf(tags.top, /^Table$/u).flatMap((table) => {
      const headers = new Map(tagsOf(table, /^TH$/u).map((cell) => [cell.id, cell.text]));
      const cells = tagsOf(table, /^TD$/u).filter((cell) => cell.text === text);
      return cells.map((cell) => cell.headers.map((header) => headers.get(header)));
    });
  };

  test("a block's own, where a table is made of blocks with heads of their own", () => {
    expect(headersOf("2023/qw-zuzhibu/base-data-table", "41.63%")).toEqual([["“三公经费”控制情况", "控制率"]]);
  });

  test("its row's and its column's, of every level", () => {
    expect(headersOf("2023/qw-zuzhibu/self-evaluation-table", "11.24万元")).toEqual([
      ["绩效指标", "产出指标", "成本指标", "全年三公经费", "实际完成值"],
    ]);
    expect(headersOf("2023/qw-zuzhibu/self-evaluation-table", "中共益阳市大通湖区委组织部")).toEqual([
      ["预算单位名称"],
    ]);
  });
});
