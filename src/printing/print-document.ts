import { readFileSync } from "node:fs";
import type { Browser, Page, PDFOptions } from "puppeteer";
import { DocumentError } from "./document-error.ts";
import { printFailure } from "./print-failure.ts";
import { DOCUMENT_ADDRESS, serveDocument } from "./serve-document.ts";
import { type TooWide, TooWideError } from "./too-wide-error.ts";

const PATIENCE = 30_000;

/** What the browser prints by; paper and margins stand in the document. */
export const PRINT_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
} as const satisfies PDFOptions;

// Loads every font, also those that only the page margins use, which the browser would otherwise meet too late,
// and yields the families that failed. It is text because the build tools would rewrite a function.
const LOAD_FONTS = `Promise.all([...document.fonts].map((font) => font.load().then(() => [], () => [font.family])))
  .then((families) => families.flat())`;

/** Finds what is too wide for its page or its cell. */
const FIND_TOO_WIDE = readFileSync(new URL("too-wide.js", import.meta.url), "utf8");

/** How it prints only to see what comes on which page: nothing of this is laid out. */
const TRIAL_OPTIONS = { ...PRINT_OPTIONS, tagged: false, outline: false };

/** Prints one self-contained document on a page of its own, or tries how it would be printed. */
export async function printDocument(browser: Browser, html: string, trial = false): Promise<Uint8Array> {
  const complaints: string[] = [];
  const printed = await withPage(browser, async (page) => {
    await serveDocument(page, html, complaints);
    // Fonts and pictures are those of the printed page from the start.
    await page.emulateMediaType("print");
    await page.goto(DOCUMENT_ADDRESS);
    const broken = (await page.evaluate(LOAD_FONTS)) as string[];
    complaints.push(...broken.map((family) => `字体损坏：${family}`));
    const tooWide = trial ? [] : ((await page.evaluate(FIND_TOO_WIDE)) as TooWide[]);
    if (tooWide.length > 0) return new TooWideError(tooWide);
    return page.pdf({ ...(trial ? TRIAL_OPTIONS : PRINT_OPTIONS), timeout: PATIENCE });
  }).catch(printFailure);
  if (complaints.length > 0) throw new DocumentError(complaints);
  if (printed instanceof Error) throw printed;
  return printed;
}

/** Each page has a context of its own, so that no document leaves a trace in the next, and is always closed. */
async function withPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const crash = new Promise<never>((_, reject) => page.once("error", reject));
    return await Promise.race([use(page), crash]);
  } finally {
    await context.close();
  }
}
