import { EnvironmentError } from "../../src/printing/environment-error.ts";
import { findBrowser } from "../../src/printing/find-browser.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import { launchBrowser } from "../../src/printing/launch-browser.ts";
import type { PrintOptions } from "../../src/printing/loaded-page.ts";
import { type Printer, printerWith } from "../../src/printing/printer.ts";
import { TooWideError } from "../../src/printing/too-wide-error.ts";

/** The date of what tests print. */
export const DATE = pdfDate(new Date("2023-12-31"));

/** A printer with a browser of its own. */
export async function newPrinter(): Promise<Printer> {
  const browser = await findBrowser();
  if (browser instanceof EnvironmentError) throw browser;
  return printerWith(await launchBrowser(browser));
}

/** Prints a page by itself, unless something in it is too wide. */
export async function printHtml(
  printer: Printer,
  html: string,
  options: Partial<PrintOptions> = {},
): Promise<Uint8Array> {
  const page = await printer.open(html);
  try {
    const tooWide = await page.findTooWide();
    if (tooWide.length > 0) throw new TooWideError(tooWide);
    return await page.print({ title: /<title>(.*?)<\/title>/u.exec(html)?.[1] ?? "", date: DATE, ...options });
  } finally {
    await page.close();
  }
}
