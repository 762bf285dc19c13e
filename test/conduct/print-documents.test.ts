import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LazyPrinter } from "../../src/conduct/lazy-printer.ts";
import { printDocuments } from "../../src/conduct/print-documents.ts";
import type { Printed } from "../../src/output/printed.ts";
import type { DocumentForm } from "../../src/pack/form-pack.ts";
import { DocumentError } from "../../src/printing/document-error.ts";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { sourceFile } from "../../src/source/source-file.ts";

const date = pdfDate(new Date("2023-12-31"));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "print-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function documentOf(fileName: string, html: string) {
  const template = sourceFile(`templates/small/${fileName}.hbs`, "");
  const title = { text: "", rangeOf: () => ({ file: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }) };
  const form: DocumentForm = { fileName, title, attachment: "", landscape: false, template };
  return { form, html };
}

/** A printer that notes what it was given; `refuse` is what it does instead. */
function printerOf(browser: string | undefined, refuse?: (html: string) => Error | undefined) {
  const asked: string[] = [];
  const print = async (html: string) => {
    asked.push(html);
    const refusal = refuse?.(html);
    if (refusal) throw refusal;
    return Buffer.from(`PDF of ${html}`);
  };
  const printer: LazyPrinter = { browser, print, close: async () => {} };
  return { asked, printer };
}

async function printAll(htmls: readonly string[], known: ReadonlyMap<string, Printed>, printer: LazyPrinter) {
  const documents = htmls.map((html, index) => documentOf(`document-${index}`, html));
  const printed = await printDocuments(documents, date, folder, known, printer);
  for (const [name, pdf] of printed.pdfs) writeFileSync(join(folder, name), pdf);
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
  expect(third).toEqual({ ...second, pdfs: third.pdfs });
  expect([...third.pdfs.values()].map(String)).toEqual([...second.pdfs.values()].map(String));
});

test("another browser prints everything anew", async () => {
  const first = await printAll(["a", "b"], new Map(), printerOf("chrome 1").printer);
  const { asked, printer } = printerOf("chrome 2");
  await printAll(["a", "b"], first.record, printer);
  expect(asked).toEqual(["a", "b"]);
});

test("what the browser refuses is a finding about the template, for all documents at once", async () => {
  const { printer } = printerOf("chrome 1", (html) => (html === "b" ? undefined : new DocumentError([`要 ${html}`])));
  const { findings } = await printAll(["a", "b", "c"], new Map(), printer);
  expect(findings.map(({ code, message, range }) => [code, message, range.file])).toEqual([
    ["JX509", "要 a", "templates/small/document-0.hbs"],
    ["JX509", "要 c", "templates/small/document-2.hbs"],
  ]);
});

test("what the machine lacks is no finding", async () => {
  const { printer } = printerOf("chrome 1", () => new EnvironmentError("没有浏览器", "请安装"));
  await expect(printAll(["a"], new Map(), printer)).rejects.toThrow(EnvironmentError);
});
