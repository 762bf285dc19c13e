import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "puppeteer";
import { type Complaint, DocumentError } from "./document-error.ts";
import { printFailure } from "./print-failure.ts";
import { serveDocument } from "./serve-document.ts";

/** A page that waits for a document. */
export interface EmptyPage {
  readonly page: Page;
  /** What the browser objects to from now on. */
  readonly complaints: Complaint[];
  /** Opens the document. */
  readonly show: (html: string) => Promise<void>;
  /**
   * What comes of asking something of the page. Throws DocumentError if the page asked for anything from outside, which may be why
   * the rest failed; EnvironmentError if the browser fails.
   */
  heard<Result>(work: Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** How long an answer of the browser may take, in milliseconds. */
export const PATIENCE = 30_000;
/** How long a page may take to close. */
const CLOSING = 2000;

/** Makes a page in a context of its own, so that nothing is left of it for the next; whoever makes it closes it. */
export async function makeEmptyPage(browser: Browser): Promise<EmptyPage> {
  const complaints: Complaint[] = [];
  const heard = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work.catch(printFailure);
    if (complaints.length > 0) throw new DocumentError(complaints);
    if (result instanceof Error) throw result;
    return result;
  };
  const context = await heard(browser.createBrowserContext());
  // A browser that hangs is ended as a whole; nobody waits for it to close a page.
  const close = () => Promise.race([context.close().catch(() => {}), setTimeout(CLOSING, undefined, { ref: false })]);
  try {
    const page = await heard(context.newPage());
    page.setDefaultTimeout(PATIENCE);
    const crash = new Promise<never>((_, reject) => page.once("error", reject));
    // Whoever waits for an answer hears of the crash; nobody has to.
    crash.catch(() => {});
    const show = await heard(serveDocument(page, complaints));
    // Fonts and pictures are those of the printed page from the start.
    await heard(page.emulateMediaType("print"));
    return { page, complaints, show, heard: (work) => heard(Promise.race([work, crash])), close };
  } catch (error) {
    await close();
    throw error;
  }
}
