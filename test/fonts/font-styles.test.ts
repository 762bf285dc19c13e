import { afterAll, beforeAll, expect, test } from "vitest";
import { htmlPage } from "../../src/documents/html-page.ts";
import { fontStyles } from "../../src/fonts/font-styles.ts";
import { missingCharacters } from "../../src/fonts/missing-characters.ts";
import { openFonts } from "../../src/fonts/open-fonts.ts";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { openPrinter, type Printer } from "../../src/printing/printer.ts";

const fonts = openFonts();
const uses = [{ role: "楷体", selector: "p, td, th" }];

let printer: Printer;
beforeAll(async () => {
  const browser = await findBrowser();
  if (browser instanceof EnvironmentError) throw browser;
  printer = await openPrinter(browser);
});
afterAll(() => printer.close());

test("what is bold or slanted by custom is printed in the font of its role, and not drawn", async () => {
  const body = "<p>字<strong>粗</strong><em>斜</em></p><table><tr><th>表头</th><td>格</td></tr></table>";
  const html = htmlPage({
    title: "",
    author: "",
    subject: "",
    keywords: [],
    body,
    styles: [await fontStyles(body, uses, "1", fonts)],
  });
  const pdf = Buffer.from(await printer.print(html, { date: pdfDate(new Date("2023-12-31")) })).toString("latin1");
  expect(pdf.match(/(?<=\/FontName \/[A-Z]{6}\+).*/gu)).toEqual(["NotoSerifSC-Medium"]);
  expect(pdf).not.toMatch(/\/Type3\b/u);
});

test("each role is embedded once, cut down to what it prints", async () => {
  const css = await fontStyles("<p>字</p>正文", uses, "1", fonts);
  expect(css.match(/@font-face \{ font-family: "[^"]+"/gu)).toEqual([
    '@font-face { font-family: "楷体"',
    '@font-face { font-family: "宋体"',
  ]);
  expect(css.length).toBeLessThan(20_000);
});

test("characters without a glyph are named, each once", async () => {
  expect(await missingCharacters("<p>字😀字😀</p>\n", uses, "1", fonts)).toEqual([
    { character: "😀", codePoints: ["😀"] },
  ]);
  expect(await missingCharacters("<p>中共益阳市委“（一）”≤—％</p>", uses, "— 1 —", fonts)).toEqual([]);
});
