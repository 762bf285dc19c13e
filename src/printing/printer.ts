import type { BrowserLocation } from "./find-browser.ts";
import { fixDates, type PdfDate } from "./fixed-dates.ts";
import { launchBrowser } from "./launch-browser.ts";
import type { TargetPlace } from "./link-targets.ts";
import { printDocument } from "./print-document.ts";
import { takeTurns } from "./take-turns.ts";

/** Turns finished HTML into PDF, and knows nothing else of it. */
export interface Printer {
  print(html: string, options: { readonly date: PdfDate }): Promise<Uint8Array>;
  /** Where the targets of the HTML's own links would be printed, by their ids. */
  placesOf(html: string): Promise<ReadonlyMap<string, TargetPlace>>;
  close(): Promise<void>;
}

// More than two gain nothing, even with more cores: the browser itself becomes the narrow place.
const PAGES_AT_A_TIME = 2;

/** Starts the browser for a whole build; whoever opens a printer closes it. */
export async function openPrinter(location: BrowserLocation): Promise<Printer> {
  const browser = await launchBrowser(location);
  const inTurn = takeTurns(PAGES_AT_A_TIME);
  return {
    print: async (html, { date }) => {
      const pdf = await inTurn(() => printDocument(browser, html));
      fixDates(pdf, date);
      return pdf;
    },
    placesOf: async (html) => {
      const pdf = await inTurn(() => printDocument(browser, html, true));
      // What takes PDFs apart is slow to import, and a build that prints nothing has no need of it.
      const { linkTargets } = await import("./link-targets.ts");
      return linkTargets(pdf);
    },
    close: () => browser.close(),
  };
}
