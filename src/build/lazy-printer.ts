import { EnvironmentError } from "../printing/environment-error.ts";
import { findBrowser } from "../printing/find-browser.ts";
import { beginLaunch } from "../printing/launch-browser.ts";
import { type Printer, printerWith } from "../printing/printer.ts";

/** A printer that starts its browser when that is first asked for, and none if nothing is printed. */
export interface LazyPrinter extends Printer {
  /** The browser it would start; undefined if none was found. */
  readonly browser: string | undefined;
  /** Begins to start it, for it takes a while, and comes back once that is under way; that it can't is said to who has something to print. */
  start(): Promise<void>;
}

/** Looks for the browser without starting it; that there is none matters only once something must be printed. */
export async function openLazyPrinter(): Promise<LazyPrinter> {
  const location = await findBrowser();
  let begun: ReturnType<typeof beginLaunch> | undefined;
  let opened: Promise<Printer> | undefined;
  const begin = () => {
    if (location instanceof EnvironmentError) throw location;
    begun ??= beginLaunch(location);
    return begun;
  };
  const open = (): Promise<Printer> => {
    opened ??= (async () => printerWith(await (await begin())()))();
    return opened;
  };
  return {
    browser: location instanceof EnvironmentError ? undefined : location.identity,
    start: async () => {
      if (location instanceof EnvironmentError) return;
      await begin().catch(() => {});
      open().catch(() => {});
    },
    open: async (html) => (await open()).open(html),
    close: async () => {
      // One that is still starting is waited for; one that couldn't has said so to whoever asked it to print.
      const running = await begun?.then((started) => started()).catch(() => undefined);
      await running?.close();
    },
  };
}
