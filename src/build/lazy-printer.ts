import { EnvironmentError } from "../printing/environment-error.ts";
import { findBrowser } from "../printing/find-browser.ts";
import { openPrinter, type Printer } from "../printing/printer.ts";

/** A printer that starts its browser when that is first asked for, and none if nothing is printed. */
export interface LazyPrinter extends Printer {
  /** The browser it would start; undefined if none was found. */
  readonly browser: string | undefined;
  /** Begins to start it, for it takes a while; that it can't is said to whoever has something to print. */
  start(): void;
}

/** Looks for the browser without starting it; that there is none matters only once something must be printed. */
export async function openLazyPrinter(): Promise<LazyPrinter> {
  const location = await findBrowser();
  let opened: Promise<Printer> | undefined;
  const open = (): Promise<Printer> => {
    if (location instanceof EnvironmentError) throw location;
    opened ??= openPrinter(location);
    return opened;
  };
  return {
    browser: location instanceof EnvironmentError ? undefined : location.identity,
    start: () => {
      if (!(location instanceof EnvironmentError)) open().catch(() => {});
    },
    open: async (html) => (await open()).open(html),
    close: async () => {
      // A browser that never started has said so to whoever asked it to print.
      await opened?.then((printer) => printer.close()).catch(() => {});
    },
  };
}
