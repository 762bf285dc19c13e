import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page, SerializedAXNode } from "puppeteer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { launchBrowser } from "../../src/printing/launch-browser.ts";
import { openPrinter } from "../../src/printing/printer.ts";
import { type Finished, finishedDocuments } from "./finished-documents.ts";
import { pageTexts } from "./page-texts.ts";

const location = await findBrowser();
if (location instanceof EnvironmentError) throw location;
const printer = await openPrinter(location);
const documents = await finishedDocuments(printer);
const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
const [PHONE, TABLET, WIDE] = [360, 768, 1920];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(location);
});
afterAll(async () => {
  await Promise.all([browser.close(), printer.close()]);
  rmSync(folder, { recursive: true });
});

/** Opens a document as a reader does: its file, in a window of a width. */
async function open(page: Page, { screen }: Finished, width: number): Promise<void> {
  const file = join(folder, "document.html");
  writeFileSync(file, screen);
  await page.setViewport({ width, height: 800 });
  await page.goto(pathToFileURL(file).href);
}

const openOrigins = "for (const each of document.querySelectorAll('details')) each.open = true";

/** Every node of the accessibility tree, of a role. */
async function nodesOf(page: Page, role: string): Promise<string[]> {
  const found: string[] = [];
  const visit = (node: SerializedAXNode): void => {
    if (node.role === role) found.push(node.name ?? "");
    for (const child of node.children ?? []) visit(child);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (tree) visit(tree);
  return found;
}

describe.each(documents)("$name", (document) => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  test.each([PHONE, TABLET, WIDE])(
    "%s pixels wide: nothing lies beyond the edge of the page or of its cell, however much is shown",
    async (width) => {
      await open(page, document, width);
      const overflow = "document.documentElement.scrollWidth - innerWidth";
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.evaluate(openOrigins);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      const right = "each.getBoundingClientRect().right > each.closest('td').getBoundingClientRect().right";
      const outside = `[...document.querySelectorAll("td .origin")].filter((each) => ${right})`;
      expect(await page.evaluate(`${outside}.map((each) => each.outerHTML)`)).toEqual([]);
    },
  );

  test("on a phone its text is large enough, and every cell that says something is there to be read", async () => {
    await open(page, document, PHONE);
    const texts = `[...document.querySelectorAll("main *")].filter((each) => [...each.childNodes]
      .some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== ""))`;
    const sizes = await page.evaluate(`${texts}.map((each) => parseFloat(getComputedStyle(each).fontSize))`);
    expect(Math.min(...(sizes as number[]))).toBeGreaterThanOrEqual(16);
    const hidden = `${texts}.filter((each) => !each.checkVisibility() && !each.matches("[scope=col]")).map((each) => each.outerHTML)`;
    expect(await page.evaluate(hidden)).toEqual([]);
    const unheaded = `[...document.querySelectorAll("tbody td:not(:empty)")].filter((each) =>
      getComputedStyle(each, "::before").content === "none" && !each.parentElement.querySelector("th"))`;
    expect(await page.evaluate(`${unheaded}.map((each) => each.outerHTML)`)).toEqual([]);
  });

  test.each([PHONE, WIDE])("%s pixels wide: it has nothing that axe objects to", async (width) => {
    await open(page, document, width);
    await page.evaluate(openOrigins);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test("its tables are tables to a screen reader, at any width", async () => {
    const counted = async () =>
      [await nodesOf(page, "table"), await nodesOf(page, "rowheader")].map(({ length }) => length);
    await open(page, document, WIDE);
    const [tables, heads] = await counted();
    expect(tables).toBe(await page.evaluate("document.querySelectorAll('table').length"));
    await open(page, document, PHONE);
    expect(await counted()).toEqual([tables, heads]);
  });

  test("two stops lead a keyboard through it, and its numbers' origins are there when asked for", async () => {
    await open(page, document, PHONE);
    const focused = () => page.evaluate("document.activeElement.className || document.activeElement.tagName");
    const stops: unknown[] = [];
    for (let stop = 1; stop <= 3; stop++) {
      await page.keyboard.press("Tab");
      stops.push(await focused());
    }
    expect(stops).toEqual(["A", "SUMMARY", "BODY"]);
    expect(await nodesOf(page, "link")).toEqual(["数据来源"]);

    await page.focus(".to-origins a");
    await page.keyboard.press("Enter");
    await page.waitForSelector("details[open]");
    const numbers = await page.$$(".figure");
    const references = (await nodesOf(page, "link")).filter((name) => name.startsWith("来源"));
    expect(references).toHaveLength(numbers.length);

    await page.focus("summary");
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    expect(await focused()).toBe("origin");
    await page.keyboard.press("Enter");
    const entry = await page.$eval(":target", (each) => each.textContent);
    expect(entry).toContain(references.at(-1)?.replace(/^来源\d+：/u, ""));
  });
});

test("every document tells where its numbers come from", () => {
  for (const { name, screen } of documents) expect([name, screen.includes('class="figure"')]).toEqual([name, true]);
});

test("printed plainly from a browser, each document has the pages of its PDF, and no trace of what the screen has", async () => {
  const page = await browser.newPage();
  for (const document of documents) {
    await open(page, document, WIDE);
    const plain = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
    const { texts } = await pageTexts(await printer.print(document.html, { date: pdfDate(new Date("2023-12-31")) }));
    expect([document.name, plain]).toEqual([document.name, { texts, links: 0 }]);
  }
});
