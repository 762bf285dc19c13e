import { readFileSync } from "node:fs";
import { openPdf, type PDFDocumentProxy } from "../support/open-pdf.ts";

/** A page of a PDF: its words without blanks, whether it lies across, and the pages that its links lead to, from the top down. */
interface ReadPage {
  readonly text: string;
  readonly landscape: boolean;
  readonly linked: readonly number[];
}

/** A bookmark: how deep it lies, its words, its page. */
type ReadBookmark = readonly [depth: number, title: string, page: number];

type Outline = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;

/** Reads what a PDF shows page by page, and where its links and bookmarks lead. */
export async function readSubmission(path: string): Promise<{ pages: ReadPage[]; bookmarks: ReadBookmark[] }> {
  const pdf = await openPdf(readFileSync(path));
  const pageOf = async (dest: unknown): Promise<number> => {
    const place = typeof dest === "string" ? await pdf.getDestination(dest) : (dest as unknown[] | null);
    return place ? (await pdf.getPageIndex(place[0] as never)) + 1 : 0;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const links = (await page.getAnnotations()).filter(({ dest }) => dest);
    links.sort((one, other) => other.rect[3] - one.rect[3]);
    pages.push({
      text: items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s/gu, ""),
      landscape: right - left > top - bottom,
      linked: await Promise.all(links.map(({ dest }) => pageOf(dest))),
    });
  }
  const read = async (outline: Outline, depth: number): Promise<ReadBookmark[]> => {
    const bookmarks: ReadBookmark[] = [];
    for (const { title, dest, items } of outline ?? [])
      bookmarks.push([depth, title, await pageOf(dest)], ...(await read(items, depth + 1)));
    return bookmarks;
  };
  const bookmarks = await read(await pdf.getOutline(), 0);
  await pdf.destroy();
  return { pages, bookmarks };
}
