import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { DocumentError } from "../../src/printing/document-error.ts";
import type { Printer } from "../../src/printing/printer.ts";
import { TooWideError } from "../../src/printing/too-wide-error.ts";
import { openPdf, type PDFDocumentProxy } from "../support/open-pdf.ts";
import { DATE, newPrinter, printHtml } from "../support/print-html.ts";
import { sampleDocument } from "./sample-document.ts";

// The first run on a machine unpacks the browser.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let printer: Printer;
beforeAll(async () => {
  printer = await newPrinter();
});
afterAll(() => printer.close());

describe("a printed document", () => {
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    bytes = await printHtml(printer, await sampleDocument());
    pdf = await openPdf(bytes);
  });

  async function textOf(page: number): Promise<string> {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join("");
  }

  test("has its pages, their text and their numbers", async () => {
    expect(pdf.numPages).toBe(2);
    expect(await textOf(1)).toBe("— 1 —部门整体支出绩效自评报告基本情况三公经费");
    expect(await textOf(2)).toBe("— 2 —自评结论");
  });

  test("has A4 pages, from the document's own CSS", async () => {
    const { view } = await pdf.getPage(1);
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
  });

  test("carries title, language, outline and the given date", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: "绩效自评报告", Language: "zh-CN", CreationDate: DATE, ModDate: DATE });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ["部门整体支出绩效自评报告", ["基本情况"]],
    ]);
  });

  test("is tagged", async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('"role":"H1"');
  });

  test("embeds every font, none as drawings", () => {
    const source = Buffer.from(bytes).toString("latin1");
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
    expect(count(/\/Type \/FontDescriptor/g)).toBe(2);
    expect(count(/\/FontFile2/g)).toBe(2);
    expect(count(/\/Subtype \/Type3/g)).toBe(0);
  });

  test("is the same bytes again, whatever was printed before and from another process", async () => {
    const html = await sampleDocument();
    await printHtml(printer, await sampleDocument("<p>另一份</p>"));
    const other = await newPrinter();
    const copies = await Promise.all([printer, printer, other, other].map((any) => printHtml(any, html)));
    await other.close();
    for (const copy of copies) expect(Buffer.compare(copy, bytes)).toBe(0);
  });
});

test("where the targets of links would be printed is known by page, hidden or not, and height", async () => {
  const target = '<p id="first">一</p><p id="second" style="margin-top: 10mm">二</p>';
  const links = '<a href="#first" hidden></a><a href="#second">二</a><a href="#nowhere">三</a>';
  const page = await printer.open(await sampleDocument(target + links));
  const places = await page.findTargets();
  await page.close();
  expect([...places.keys()].sort()).toEqual(["first", "second"]);
  expect([...places.values()].map(({ page }) => page)).toEqual([2, 2]);
  expect(places.get("first")?.height).toBeGreaterThan(places.get("second")?.height ?? 0);
});

test.runIf(process.platform === "linux")("no font of the machine's own is ever used", async () => {
  const pdf = Buffer.from(await printHtml(printer, "<!doctype html><p style='font-family: serif'>Text"));
  expect(pdf.toString("latin1").match(/(?<=\/FontName \/[A-Z]{6}\+).*/g)).toEqual(["OpenSans-Regular"]);
});

describe("a document that is not self-contained", () => {
  const asked: unknown[] = [];
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    expect(asked).toEqual([]);
  });

  async function complaints(body: string, head = ""): Promise<readonly string[]> {
    const failure = await printHtml(printer, await sampleDocument(body, head)).catch((error: unknown) => error);
    return failure instanceof DocumentError ? failure.complaints.map(({ message }) => message) : [String(failure)];
  }

  test("all it asks for is refused and reported at once", async () => {
    const head = `<link rel="stylesheet" href="${address}/style.css"><style>@import "${address}/more.css";</style>`;
    const body = `<img src="${address}/picture.png"><iframe src="${address}/frame"></iframe><img src="beside.png">`;
    expect((await complaints(body, head)).toSorted()).toEqual([
      `要从外面取：${address}/frame`,
      `要从外面取：${address}/more.css`,
      `要从外面取：${address}/picture.png`,
      `要从外面取：${address}/style.css`,
      "要从外面取：http://document.invalid/beside.png",
    ]);
  });

  test("it can't turn to another page", async () => {
    const head = `<meta http-equiv="refresh" content="0;url=${address}/elsewhere">`;
    expect(await complaints("", head)).toEqual([`要从外面取：${address}/elsewhere`]);
  });

  test("it can't read local files", async () => {
    expect(await complaints('<iframe src="file:///etc/passwd"></iframe>')).toEqual([
      expect.stringContaining("file:///etc/passwd"),
    ]);
  });

  test("a font that is broken is reported", async () => {
    const head = "<style>@font-face { font-family: Broken; src: url(data:font/ttf;base64,AAAA); }</style>";
    expect(await complaints("", head)).toEqual(["字体损坏：Broken"]);
  });

  test("its scripts do not run", async () => {
    const script = `<script>document.title = "改过"; fetch("${address}/script");</script>`;
    const pdf = await openPdf(await printHtml(printer, await sampleDocument(script)));
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: "绩效自评报告" });
  });
});

describe("a document with something too wide for the paper is not printed", () => {
  // The type area is 150 mm wide, 237 mm on a page that lies on its side, and a character 10 mm.
  const STYLE = `<style>
@page wide { size: A4 landscape; }
body { margin: 0; }
.wide { page: wide; }
:is(p, table).large { font-size: 10mm; white-space: nowrap; }
table { table-layout: fixed; width: 100%; border-collapse: collapse; }
td { padding: 0; }
</style>`;
  const characters = (count: number) => "字".repeat(count);

  async function found(body: string): Promise<Omit<TooWideError["found"][number], "part">[] | "printed"> {
    const result = await printHtml(printer, await sampleDocument(body, STYLE)).catch((error: unknown) => error);
    if (result instanceof Uint8Array) return "printed";
    if (!(result instanceof TooWideError)) throw result;
    return result.found.map(({ part: _, ...each }) => ({ ...each, millimetres: Math.round(each.millimetres) }));
  }

  test("which says what stands on that line", async () => {
    const long = "0123456789".repeat(8);
    expect(await found(`<p class="large">${characters(15)}</p>`)).toBe("printed");
    expect(await found(`<p class="large">${characters(16)}</p><p class="large">短</p>`)).toEqual([
      { words: characters(16), place: "page", millimetres: 10 },
    ]);
    expect(await found(`<p style="font-size: 10mm">见 ${long} 等</p>`)).toEqual([
      expect.objectContaining({ words: long, place: "page" }),
    ]);
  });

  test("which is measured on a page as it lies", async () => {
    expect(await found(`<div class="wide"><p class="large">${characters(23)}</p></div>`)).toBe("printed");
    expect(await found(`<div class="wide"><p class="large">${characters(24)}</p></div>`)).toEqual([
      { words: characters(24), place: "page", millimetres: 3 },
    ]);
    expect(await found(`<p class="large">${characters(16)}</p><p class="wide">字</p>`)).toHaveLength(1);
  });

  test.each(["left", "center", "right"])("or for a cell, set %s", async (align) => {
    const table = (count: number) =>
      `<table class="large" style="text-align: ${align}"><tr><td>左<td>${characters(count)}<td>右</table>`;
    expect(await found(table(5))).toBe("printed");
    expect(await found(table(6))).toEqual([{ words: characters(6), place: "cell", millimetres: 10 }]);
  });

  test("be it a whole table, which is reported of once", async () => {
    const table = `<table style="width: 200mm"><tr><td>左<td>中<td style="text-align: right">右<tr><td>一<td>二<td>三</table>`;
    expect(await found(table)).toEqual([{ words: "右", place: "table", millimetres: 50 }]);
  });
});
