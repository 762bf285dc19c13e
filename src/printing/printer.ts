import { type EmptyPage, makeEmptyPage } from "./empty-page.ts";
import type { RunningBrowser } from "./launch-browser.ts";
import { type LoadedPage, loadPage } from "./loaded-page.ts";

/** Turns finished HTML into PDF, and knows nothing else of it. */
export interface Printer {
  /** Loads a self-contained page; whoever opens it closes it. */
  open(html: string): Promise<LoadedPage>;
  close(): Promise<void>;
}

/** A printer with a browser that has been started. */
export function printerWith({ browser, close }: RunningBrowser): Printer {
  const prepare = (): Promise<EmptyPage> => {
    const made = makeEmptyPage(browser);
    // Whoever opens a document in it hears that it couldn't be made; nobody has to.
    made.catch(() => {});
    return made;
  };
  // While the first document is still being set, a page for it is made ready.
  let next: Promise<EmptyPage> | undefined = prepare();
  return {
    open: async (html) => {
      const taken = next ?? prepare();
      next = undefined;
      const empty = await taken;
      return loadPage(empty, html).catch(async (error: unknown) => {
        await empty.close();
        throw error;
      });
    },
    close,
  };
}
