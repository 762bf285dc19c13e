import type { BrowserLocation } from "./find-browser.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type LoadedPage, loadPage } from "./loaded-page.ts";

/** Turns finished HTML into PDF, and knows nothing else of it. */
export interface Printer {
  /** Loads a self-contained page; whoever opens it closes it. */
  open(html: string): Promise<LoadedPage>;
  close(): Promise<void>;
}

/** Starts the browser for a whole build; whoever opens a printer closes it. */
export async function openPrinter(location: BrowserLocation): Promise<Printer> {
  const browser = await launchBrowser(location);
  return { open: (html) => loadPage(browser, html), close: () => browser.close() };
}
