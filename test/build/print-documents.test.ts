import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LazyPrinter } from "../../src/build/lazy-printer.ts";
import { type LocateWords, printDocuments } from "../../src/build/print-documents.ts";
import type { Printed } from "../../src/build/printed.ts";
import type { FinishedDocument } from "../../src/documents/finish-document.ts";
import { htmlPage, type PageParts } from "../../src/documents/html-page.ts";
import type { DocumentForm } from "../../src/pack/form-pack.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { type TooWide, TooWideError } from "../../src/printing/too-wide-error.ts";
import { sourceFile } from "../../src/reading/source-file.ts";

const date = pdfDate(new Date("2023-12-31"));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "print-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function documentOf(fileName: string, words: string): FinishedDocument {
  const template = sourceFile(`templates/small/${fileName}.hbs`, "");
  const title = { text: "", rangeOf: () => ({ file: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }) };
  const form: DocumentForm = { fileName, title, attachment: "", landscape: false, cover: false, template };
  const onPaper = (body: string) => htmlPage(partsOf(body));
  return { form, body: words, onPaper, onScreen: (body) => `${body} on a screen` };
}

function partsOf(body: string): PageParts {
  return { title: "", author: "", subject: "", keywords: [], body, styles: [] };
}

/** The body of a page, which for these tests is a word. */
function bodyOf(html: string): string {
  return /<body>\n(.*)\n<\/body>/su.exec(html)?.[1] ?? "";
}

/** A printer that notes what it was given; `refuse` is what it does instead. */
function printerOf(browser: string | undefined, refuse?: (body: string) => Error | undefined) {
  const asked: string[] = [];
  const print = async (html: string) => {
    asked.push(bodyOf(html));
    const refusal = refuse?.(bodyOf(html));
    if (refusal) throw refusal;
    return Buffer.from(`PDF of ${bodyOf(html)}`);
  };
  const placesOf = async () => new Map([["a", { page: 3, height: 0 }]]);
  const printer: LazyPrinter = { browser, print, placesOf, close: async () => {} };
  return { asked, printer };
}

/** Finds the words of a report, and nothing else. */
const locate: LocateWords = (words, template) => ({
  file: words.startsWith("report") ? "report.md" : (template?.path ?? "templates/small/pack.yaml"),
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
});

async function printAll(
  bodies: readonly string[],
  known: ReadonlyMap<string, Printed>,
  printer: LazyPrinter,
  submission?: string,
) {
  const documents = bodies.map((body, index) => documentOf(`document-${index}`, body));
  const set = { documents, ...(submission === undefined ? {} : { submission: partsOf(submission) }) };
  const printed = await printDocuments(set, date, folder, known, printer, locate);
  for (const [name, content] of printed.files) writeFileSync(join(folder, name), content);
  return printed;
}

test("only what has changed is printed again, with this browser or without any", async () => {
  const first = await printAll(["a", "b"], new Map(), printerOf("chrome 1").printer);
  const { asked, printer } = printerOf("chrome 1");
  const second = await printAll(["a", "c"], first.record, printer);
  expect(asked).toEqual(["c"]);
  const none = printerOf(undefined);
  const third = await printAll(["a", "c"], second.record, none.printer);
  expect(none.asked).toEqual([]);
  expect(third).toEqual({ ...second, files: third.files });
  expect([...third.files].map(String)).toEqual([...second.files].map(String));
});

test("the HTML is that of today, even where its PDF is kept", async () => {
  const first = await printAll(["a"], new Map(), printerOf("chrome 1").printer);
  const documents = [{ ...documentOf("document-0", "a"), onScreen: (body: string) => `${body}, moved` }];
  const { printer } = printerOf("chrome 1");
  const { files } = await printDocuments({ documents }, date, folder, first.record, printer, locate);
  expect(files.get("document-0.html")).toBe("a, moved");
  expect(String(files.get("document-0.pdf"))).toBe("PDF of a");
});

test("each document is HTML and PDF, the file that holds them all PDF alone, with the pages in its contents", async () => {
  const contents = '<span class="submission-page" data-of="a">0</span>';
  const first = await printAll(["a"], new Map(), printerOf("chrome 1").printer, contents);
  expect([...first.files.keys()]).toEqual(["document-0.html", "document-0.pdf", "submission.pdf"]);
  expect(String(first.files.get("submission.pdf"))).toBe('PDF of <span class="submission-page" data-of="a">3</span>');
  const { asked, printer } = printerOf("chrome 1");
  await printAll(["a"], first.record, printer, contents);
  expect(asked).toEqual([]);
});

test("what the file that holds them all is refused for is told of the document alone", async () => {
  const { printer } = printerOf("chrome 1", () => new DocumentError(["要图片"]));
  const { findings, files } = await printAll(["a"], new Map(), printer, "all");
  expect(findings.map(({ range }) => range.file)).toEqual(["templates/small/document-0.hbs"]);
  expect(files.size).toBe(0);
  const whole = printerOf("chrome 1", (body) => (body === "all" ? new DocumentError(["要图片"]) : undefined));
  await expect(printAll(["a"], new Map(), whole.printer, "all")).rejects.toThrow(DocumentError);
});

test("another browser prints everything anew", async () => {
  const first = await printAll(["a", "b"], new Map(), printerOf("chrome 1").printer);
  const { asked, printer } = printerOf("chrome 2");
  await printAll(["a", "b"], first.record, printer);
  expect(asked).toEqual(["a", "b"]);
});

test("what the browser refuses is a finding about the template, for all documents at once", async () => {
  const { printer } = printerOf("chrome 1", (body) => (body === "b" ? undefined : new DocumentError([`要 ${body}`])));
  const { findings } = await printAll(["a", "b", "c"], new Map(), printer);
  expect(findings.map(({ code, message, range }) => [code, message, range.file])).toEqual([
    ["JX509", "要 a", "templates/small/document-0.hbs"],
    ["JX509", "要 c", "templates/small/document-2.hbs"],
  ]);
});

describe("what is too wide is a finding that says", () => {
  const wide = (words: string, place: TooWide["place"]): TooWide => ({ words, place, millimetres: 2.1 });
  async function found(error: Error, submission?: string) {
    const { printer } = printerOf("chrome 1", (body) => (body === "wide" ? error : undefined));
    const { findings, files } = await printAll([submission ? "a" : "wide"], new Map(), printer, submission);
    expect(files.size).toBe(0);
    return findings.map(({ code, message, range }) => [code, message, range.file]);
  }

  test("which words, where they were written, else in which template", async () => {
    const error = new TooWideError([wide("report 1", "page"), wide("2", "table"), wide("3", "cell")]);
    expect(await found(error)).toEqual([
      ["JX513", "document-0.pdf 里“report 1”太宽，一行放不下，多出 3 毫米", "report.md"],
      ["JX513", "document-0.pdf 里“2”所在的表比版心宽，多出 3 毫米", "templates/small/document-0.hbs"],
      ["JX513", "document-0.pdf 里“3”比所在的栏宽，会印到旁边的字上，多出 3 毫米", "templates/small/document-0.hbs"],
    ]);
  });

  test("in which document, where that is all that shows", async () => {
    const message = "document-0.pdf 里有内容比版心宽，整份文件都会缩小";
    expect(await found(new TooWideError([]))).toEqual([["JX513", message, "templates/small/document-0.hbs"]]);
  });

  test("that it is the file that holds all, with what that alone has, such as a cover", async () => {
    expect(await found(new TooWideError([wide("封面", "page")]), "wide")).toEqual([
      ["JX513", "submission.pdf 里“封面”太宽，一行放不下，多出 3 毫米", "templates/small/pack.yaml"],
    ]);
  });
});

test("what the machine lacks is no finding", async () => {
  const { printer } = printerOf("chrome 1", () => new EnvironmentError("没有浏览器", "请安装"));
  await expect(printAll(["a"], new Map(), printer)).rejects.toThrow(EnvironmentError);
});
