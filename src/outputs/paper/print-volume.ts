import type { Root } from "hast";
import type { DocumentDetails } from "../../documents/document-details.ts";
import { layOut } from "../../documents/pagination/layout.ts";
import { type PartPages, paginateTogether } from "../../documents/pagination/paginate-together.ts";
import { SUBMISSION } from "../../pack/load-pack-file.ts";
import { pdfDate } from "../../printing/fixed-dates.ts";
import type { LoadedPage } from "../../printing/loaded-page.ts";
import type { Printer } from "../../printing/printer.ts";
import { type TooWide, TooWideError } from "../../printing/too-wide-error.ts";
import type { Printed } from "../output.ts";
import { htmlPage } from "../page/html-page.ts";
import { showPages } from "./contents-page.ts";
import { CONTENTS, type Volume, volumeBody } from "./volume.ts";

/** A volume that is being printed; whoever has it printed closes it. */
export interface PrintedVolume extends Printed {
  close(): Promise<void>;
}

/** A volume as it stays: its page in the browser, and by part the tree that is printed and how that came about. */
interface SetVolume {
  readonly page: LoadedPage;
  readonly trees: ReadonlyMap<string, Root>;
  readonly pages: ReadonlyMap<string, PartPages>;
  readonly tooWide: readonly TooWide[];
}

/**
 * Prints a volume: one page, loaded once, in which where pages begin is tried for all parts together; then it is printed whole, and
 * each document with the others hidden.
 *
 * What it makes throws DocumentError or TooWideError because of what is in the volume, EnvironmentError if the browser fails.
 *
 * @param year the one reported on; the PDFs bear its last day, which is the same whenever they are printed
 */
export function printVolume(volume: Volume, year: string, printer: Pick<Printer, "open">): PrintedVolume {
  const { setting, close } = openVolume(volume, printer);
  const date = pdfDate(new Date(Date.UTC(Number(year), 11, 31)));
  const print = async (details: DocumentDetails, only?: string): Promise<Uint8Array> => {
    const { page, trees, tooWide } = await setting;
    const inTheWay = tooWide.filter(({ part }) => only === undefined || part === only);
    if (inTheWay.length > 0) throw new TooWideError(inTheWay);
    // What takes PDFs apart is slow to import, and a build that prints nothing has no need of it.
    const [printed, { finishPdf }] = await Promise.all([
      page.print({ title: details.title, date, only }),
      import("../pdf/finish-pdf.ts"),
    ]);
    const shown = [...trees].flatMap(([id, tree]) => (only === undefined || only === id ? tree.children : []));
    const tree: Root = { type: "root", children: shown };
    return finishPdf(printed, { name: only ?? SUBMISSION, tree, details, date });
  };
  // The whole comes first: it takes longest to finish, and meanwhile the others are printed.
  const whole = volume.details && print(volume.details);
  whole?.catch(() => {});
  return {
    layoutOf: async ({ fileName }) => (await setting).pages.get(fileName)?.layout ?? notBound(fileName),
    pdfOf: async (document) => {
      if (!document) return whole ?? notBound("whole");
      const { fileName } = document;
      const part = volume.parts.find(({ id }) => id === fileName);
      return print(part?.document?.details ?? notBound(fileName), fileName);
    },
    close,
  };
}

/** A volume in a browser; whoever opens it closes it. */
interface OpenVolume {
  /** The volume once it is clear where its pages begin. */
  readonly setting: Promise<SetVolume>;
  close(): Promise<void>;
}

/** Loads a volume into a page, finds out there where its pages begin, and leaves in it what is printed. */
export function openVolume(volume: Volume, printer: Pick<Printer, "open">): OpenVolume {
  let page: LoadedPage | undefined;
  const show = async (trees: readonly Root[]): Promise<LoadedPage> => {
    const body = volumeBody(trees);
    if (page) await page.replaceBody(body);
    else page = await printer.open(await volumePage(volume, body));
    return page;
  };
  const setting = setVolume(volume, show);
  // Whoever waits for what is made of it hears of a failure; nobody has to.
  setting.catch(() => {});
  return {
    setting,
    close: async () => {
      await setting.catch(() => {});
      await page?.close();
    },
  };
}

/** Finds where pages begin, and puts what is printed into the page. */
async function setVolume({ parts }: Volume, show: (trees: readonly Root[]) => Promise<LoadedPage>): Promise<SetVolume> {
  const pages = await paginateTogether(parts, async (tree) => (await show([tree])).findTargets());
  const trees = new Map(parts.map(({ id, tree }) => [id, layOut(tree, (pages.get(id) as PartPages).layout)]));
  const contents = trees.get(CONTENTS);
  if (contents) showPages(contents, pagesThroughout(parts.map(({ id }) => pages.get(id) as PartPages)));
  const page = await show([...trees.values()]);
  return { page, trees, pages, tooWide: await page.findTooWide() };
}

/** The page of each link target, counted through all parts. */
function pagesThroughout(parts: readonly PartPages[]): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let before = 0;
  for (const { count, targets } of parts) {
    for (const [id, page] of targets) pages.set(id, before + page);
    before += count;
  }
  return pages;
}

async function volumePage(volume: Volume, body: string): Promise<string> {
  const nothing = { title: "", author: "", subject: "", keywords: [] };
  return htmlPage(nothing, body, [await volume.fontStyles(), ...volume.styles]);
}

function notBound(name: string): never {
  throw new Error(`${name} is not in the volume.`);
}
