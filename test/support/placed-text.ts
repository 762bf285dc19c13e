import { openPdf } from "./open-pdf.ts";

/** A piece of a PDF's text: where on which page it stands, in points from the lower left, and in which font at which size. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's name without the letters that mark a subset. */
  readonly font: string;
}

/** The text of a PDF, piece by piece, in the order it is printed. */
export async function placedText(bytes: Uint8Array): Promise<PlacedText[]> {
  const pdf = await openPdf(bytes);
  const pieces: PlacedText[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    // Fonts are there by name once the page's operators have been read.
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , skew = 0, stretch = 0, x, y] = item.transform as number[];
      const font = (page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^[A-Z]{6}\+/u, "");
      pieces.push({
        page: number,
        text: item.str,
        x: x ?? 0,
        y: y ?? 0,
        width: item.width,
        size: Math.hypot(skew, stretch),
        font,
      });
    }
  }
  await pdf.destroy();
  return pieces;
}
