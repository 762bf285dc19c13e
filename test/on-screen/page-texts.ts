import { openPdf } from "../support/open-pdf.ts";

/** The text of each page of a PDF, and how many links there are to click on. */
export async function pageTexts(bytes: Uint8Array): Promise<{ texts: string[]; links: number }> {
  const pdf = await openPdf(bytes);
  const texts: string[] = [];
  let links = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replace(/\s/gu, ""),
    );
    links += (await page.getAnnotations()).length;
  }
  await pdf.destroy();
  return { texts, links };
}
