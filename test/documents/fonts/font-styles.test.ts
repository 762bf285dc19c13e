import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fontStyles } from "../../../src/documents/fonts/font-styles.ts";
import { loadFonts } from "../../../src/documents/fonts/load-fonts.ts";
import { type Fonts, openFonts } from "../../../src/documents/fonts/open-fonts.ts";
import { builtInFonts } from "../../../src/documents/fonts/role-fonts.ts";
import { strangeCharacters } from "../../../src/documents/fonts/strange-characters.ts";
import { htmlPage } from "../../../src/outputs/page/html-page.ts";
import type { PageSetup } from "../../../src/pack/form-pack.ts";
import type { Printer } from "../../../src/printing/printer.ts";
import { openSchemas } from "../../../src/reading/schema/schema-store.ts";
import { treeOf } from "../../support/html-tree.ts";
import { placedText } from "../../support/placed-text.ts";
import { newPrinter, printHtml } from "../../support/print-html.ts";

const fonts = openFonts(builtInFonts);
const uses = [{ role: "楷体", selector: "p, td, th" }];
const PAGE = { pageNumber: { before: "", after: "" } } as PageSetup;
const ROLES = ["小标宋", "黑体", "楷体", "仿宋", "宋体"];

let printer: Printer;
beforeAll(async () => {
  printer = await newPrinter();
});
afterAll(() => printer.close());

async function print(body: string, uses: Parameters<typeof fontStyles>[1], fonts: Fonts): Promise<Uint8Array> {
  const styles = [await fontStyles(treeOf(body), uses, PAGE, fonts)];
  const html = htmlPage({ title: "", author: "", subject: "", keywords: [] }, body, styles);
  return printHtml(printer, html);
}

/** The fonts that a role's text is printed in, by what of it is. */
async function printedIn(role: string, text: string, fonts: Fonts): Promise<Record<string, string>> {
  const pieces = await placedText(await print(`<p>${text}</p>`, [{ role, selector: "p" }], fonts));
  return Object.fromEntries(
    [...text].map((each) => [each, pieces.find((piece) => piece.text.includes(each))?.font ?? ""]),
  );
}

test("what is bold or slanted by custom is printed in the font of its role, and not drawn", async () => {
  const body = "<p>字<strong>粗</strong><em>斜</em></p><table><tr><th>表头</th><td>格</td></tr></table>";
  const pdf = Buffer.from(await print(body, uses, fonts)).toString("latin1");
  expect(pdf.match(/(?<=\/FontName \/[A-Z]{6}\+).*/gu)).toEqual(["LXGWWenKai-Regular"]);
  expect(pdf).not.toMatch(/\/Type3\b/u);
});

test("each role is embedded once, cut down to what it prints", async () => {
  const css = await fontStyles(treeOf("<p>字</p>正文"), uses, PAGE, fonts);
  expect(css.match(/@font-face \{ font-family: "[^"]+"/gu)).toEqual([
    '@font-face { font-family: "楷体"',
    '@font-face { font-family: "宋体"',
  ]);
  expect(css.length).toBeLessThan(20_000);
});

test("characters without a glyph are named, each once", async () => {
  expect(await strangeCharacters(treeOf("<p>字😀字😀</p>\n"), uses, PAGE, fonts)).toEqual({
    missing: [{ character: "😀", codePoints: ["😀"], within: "字😀字😀" }],
    stoodInFor: [],
  });
  expect(await strangeCharacters(treeOf("<p>中共益阳市委“（一）”≤—％</p>"), uses, PAGE, fonts)).toEqual({
    missing: [],
    stoodInFor: [],
  });
});

describe("rare characters of people's and places' names", () => {
  test.each(ROLES)("those that are taught in school, and then some, are printed in %s itself", async (role) => {
    const found = await printedIn(role, "国㛃䶮𬱖㭎𬭎", fonts);
    expect(new Set(Object.values(found)).size).toBe(1);
    expect(found.𬱖).toMatch(/^(?:NotoSerifSC|NotoSansSC|LXGWWenKai)-/u);
  });

  test("what a role's own font lacks is printed in the next that has it", async () => {
    expect(await printedIn("仿宋", "国㐆“", fonts)).toEqual({
      国: "LXGWWenKai-Light",
      㐆: "NotoSerifSC-Light",
      "“": "NotoSerifSC-Light",
    });
    expect(await printedIn("黑体", "国𠀃", fonts)).toEqual({ 国: "NotoSansSC-Medium", 𠀃: "LXGWWenKai-Regular" });
  });
});

describe("an office's own fonts", () => {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const own = (text: string) => {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, "fonts.yaml"), text);
    const { fontsOf, findings } = loadFonts(root, openSchemas(root));
    expect(findings).toEqual([]);
    return openFonts(fontsOf);
  };
  const pathOf = (role: string) => JSON.stringify(builtInFonts(role)[0].path);

  test("print the roles they are named for, and the others stay", async () => {
    const fonts = own(`字体: { 仿宋: ${pathOf("小标宋")} }`);
    expect(await printedIn("仿宋", "国", fonts)).toEqual({ 国: "NotoSerifSC-Bold" });
    expect(await printedIn("楷体", "国", fonts)).toEqual({ 国: "LXGWWenKai-Regular" });
  });

  test("print what other fonts lack before ours do, where one is named for that", async () => {
    const fonts = own(`字体: { 生僻字: ${pathOf("黑体")} }`);
    expect(await printedIn("仿宋", "国㐆", fonts)).toEqual({ 国: "LXGWWenKai-Light", 㐆: "NotoSansSC-Medium" });
  });
});
