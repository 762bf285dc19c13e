import type { PDFOptions } from "puppeteer";
import findTooWide from "#generated/printing/too-wide.js.js";
import { type EmptyPage, PATIENCE } from "./empty-page.ts";
import { fixDates, type PdfDate } from "./fixed-dates.ts";
import type { TargetPlace } from "./link-targets.ts";
import { takeTurns } from "./take-turns.ts";
import type { TooWide } from "./too-wide-error.ts";

/** What of a loaded page is printed as one file. */
export interface PrintOptions {
  readonly title: string;
  readonly date: PdfDate;
  /** The id of the child of the body that alone is shown; without it, all are. */
  readonly only?: string | undefined;
}

/**
 * A self-contained page in the browser, loaded once and then tried and printed as often as needed.
 *
 * Why once: loading takes longer than printing, for its fonts above all. What is asked of it is done in turn. Each throws
 * DocumentError if the page asks for anything from outside, EnvironmentError if the browser fails.
 */
export interface LoadedPage {
  /** Puts another body in the place of the one that is there. */
  replaceBody(html: string): Promise<void>;
  /** Where the targets of the page's own links would be printed, by their ids. */
  findTargets(): Promise<ReadonlyMap<string, TargetPlace>>;
  /** What has no room where it stands: the browser would print all of the page smaller, or words over others. */
  findTooWide(): Promise<readonly TooWide[]>;
  print(options: PrintOptions): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the browser prints by; paper and margins stand in the page. */
export const PRINT_OPTIONS = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  timeout: PATIENCE,
} as const satisfies PDFOptions;

/** How it prints only to see what comes on which page: nothing of this is laid out. */
const TRIAL_OPTIONS = { ...PRINT_OPTIONS, tagged: false, outline: false };

// What runs in the page is text, because the build tools would rewrite a function.

/**
 * Loads every font, also those that only the page margins use, which the browser would otherwise meet too late, and yields the
 * families that failed.
 */
const LOAD_FONTS = `Promise.all([...document.fonts].map((font) => font.load().then(() => [], () => [font.family])))
  .then((families) => families.flat())`;

/** Loads a document into an empty page; who made that closes it, and this one with it. */
export async function loadPage(empty: EmptyPage, html: string): Promise<LoadedPage> {
  const { page, complaints, heard, close } = empty;
  const inTurn = takeTurns(1);
  const ask = <Result>(work: () => Promise<Result>): Promise<Result> => inTurn(() => heard(work()));
  await ask(() => empty.show(html));
  await ask(async () => {
    const broken = (await page.evaluate(LOAD_FONTS)) as string[];
    complaints.push(...broken.map((family) => ({ message: `字体损坏：${family}`, words: family })));
  });
  return {
    replaceBody: (body) =>
      ask(async () => void (await page.evaluate(`document.body.innerHTML = ${JSON.stringify(body)}`))),
    findTargets: async () => {
      // What takes PDFs apart is slow to import, and a build that prints nothing has no need of it.
      const [pdf, { linkTargets }] = await Promise.all([
        ask(() => page.pdf(TRIAL_OPTIONS)),
        import("./link-targets.ts"),
      ]);
      return linkTargets(pdf);
    },
    findTooWide: () => ask(() => page.evaluate(findTooWide) as Promise<TooWide[]>),
    print: async ({ title, date, only }) => {
      const pdf = await ask(async () => {
        await page.evaluate(showOnly(title, only));
        return page.pdf(PRINT_OPTIONS);
      });
      fixDates(pdf, date);
      return pdf;
    },
    close,
  };
}

/** Hides all of the body but one of its children, and gives the page the title that the print bears. */
function showOnly(title: string, only: string | undefined): string {
  return `document.title = ${JSON.stringify(title)};
for (const child of document.body.children) {
  if (${only === undefined} || child.id === ${JSON.stringify(only ?? "")}) child.style.removeProperty("display");
  else child.style.setProperty("display", "none", "important");
}`;
}
