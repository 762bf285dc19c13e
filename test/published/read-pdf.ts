import { readFileSync } from "node:fs";
import { openPdf } from "../support/open-pdf.ts";

/** What a finance bureau's computer would see in a PDF. */
export interface ReadPdf {
  readonly pages: number;
  /** All its text without blanks: how a table's cells are spaced is of no matter. */
  readonly text: string;
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  /** The bookmarks, each as deep as it is indented. */
  readonly outline: readonly string[];
  /** The fonts' names without the letters that mark a subset. */
  readonly fonts: readonly string[];
  readonly embeddedFonts: number;
  readonly drawnFonts: number;
}

type Bookmarks = readonly { readonly title: string; readonly items: Bookmarks }[];

/** Reads a PDF; fonts are counted in its bytes, since what isn't embedded would be put right in reading. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const bytes = readFileSync(path);
  const source = bytes.toString("latin1");
  const pdf = await openPdf(bytes);
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const text: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  const pages = pdf.numPages;
  const outline = titles(await pdf.getOutline());
  const tagged = ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  await pdf.destroy();
  return {
    pages,
    text: text.join("").replace(/\s/gu, ""),
    title: info.Title,
    language: info.Language,
    tagged,
    outline,
    fonts: source.match(/(?<=\/FontName \/[A-Z]{6}\+)[\w-]+/gu) ?? [],
    embeddedFonts: source.match(/\/FontFile2 /gu)?.length ?? 0,
    drawnFonts: source.match(/\/Type3\b/gu)?.length ?? 0,
  };
}

function titles(bookmarks: Bookmarks | null, depth = 0): string[] {
  return (bookmarks ?? []).flatMap(({ title, items }) => [
    `${"  ".repeat(depth)}${title}`,
    ...titles(items, depth + 1),
  ]);
}
