import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page, SerializedAXNode } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { launchBrowser } from "../../src/printing/launch-browser.ts";
import { finishedDocuments } from "./finished-documents.ts";
import { pageTexts } from "./page-texts.ts";

const location = await findBrowser();
if (location instanceof EnvironmentError) throw location;
const documents = await finishedDocuments();
const [PHONE, TABLET, WIDE] = [360, 768, 1920];

let browser: Browser;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ browser, close } = await launchBrowser(location));
});
afterAll(() => close());

/** Shows a document in a window of a width, with the list of its numbers' origins closed, as it is at first, or open. */
async function show(page: Page, width: number, origins: "closed" | "open" = "closed"): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.evaluate(`for (const each of document.querySelectorAll("details")) each.open = ${origins === "open"}`);
}

/** The names of all nodes of the accessibility tree, role by role. */
async function nodesOf<Role extends string>(page: Page, ...roles: readonly Role[]): Promise<Record<Role, string[]>> {
  const found = Object.fromEntries(roles.map((role) => [role, [] as string[]])) as Record<Role, string[]>;
  const visit = (node: SerializedAXNode): void => {
    found[node.role as Role]?.push(node.name ?? "");
    for (const child of node.children ?? []) visit(child);
  };
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  if (tree) visit(tree);
  return found;
}

describe.each(documents)("$name", ({ html, pdf }) => {
  // Reading its fonts takes longer than laying it out in another width, so it is loaded once for all that changes nothing.
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(pathToFileURL(html).href);
  });
  afterAll(() => page.close());

  // Before anything else has the focus.
  test("two stops lead a keyboard through it, and its numbers' origins are there when asked for", async () => {
    await show(page, PHONE);
    const focused = () => page.evaluate("document.activeElement.className || document.activeElement.tagName");
    const stops: unknown[] = [];
    for (let stop = 1; stop <= 3; stop++) {
      await page.keyboard.press("Tab");
      stops.push(await focused());
    }
    expect(stops).toEqual(["A", "SUMMARY", "BODY"]);
    expect((await nodesOf(page, "link")).link).toEqual(["数据来源"]);

    await page.focus(".to-origins a");
    await page.keyboard.press("Enter");
    await page.waitForSelector("details[open]");
    const numbers = await page.$$(".figure");
    const references = (await nodesOf(page, "link")).link.filter((name) => name.startsWith("来源"));
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

  test.each([PHONE, TABLET, WIDE])(
    "%s pixels wide: nothing lies beyond the edge of the page or of its cell, however much is shown",
    async (width) => {
      await show(page, width);
      const overflow = "document.documentElement.scrollWidth - innerWidth";
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await show(page, width, "open");
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      const right = "each.getBoundingClientRect().right > each.closest('td').getBoundingClientRect().right";
      const outside = `[...document.querySelectorAll("td .origin")].filter((each) => ${right})`;
      expect(await page.evaluate(`${outside}.map((each) => each.outerHTML)`)).toEqual([]);
    },
  );

  test("on a phone its text is large enough, and every cell that says something is there to be read", async () => {
    await show(page, PHONE);
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
    await show(page, width, "open");
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate(
      "axe.run({ resultTypes: ['violations'], preload: false })",
    )) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test("its tables are tables to a screen reader, at any width", async () => {
    const counted = async () => Object.values(await nodesOf(page, "table", "rowheader")).map(({ length }) => length);
    await show(page, WIDE);
    const [tables, heads] = await counted();
    expect(tables).toBe(await page.evaluate("document.querySelectorAll('table').length"));
    await show(page, PHONE);
    expect(await counted()).toEqual([tables, heads]);
  });

  test("it tells where its numbers come from", () => {
    expect(readFileSync(html, "utf8")).toContain('class="figure"');
  });

  test("printed plainly from a browser, it has the pages of its PDF, and no trace of what the screen has", async () => {
    await show(page, WIDE);
    const plain = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
    expect(plain).toEqual({ texts: (await pageTexts(readFileSync(pdf))).texts, links: 0 });
  });
});
