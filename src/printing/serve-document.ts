import type { Page } from "puppeteer";
import type { Complaint } from "./document-error.ts";

/** The address every document has while it is printed; `.invalid` is reserved and belongs to nobody. */
export const DOCUMENT_ADDRESS = "http://document.invalid/";

/**
 * Answers the page's first request with the document and refuses all others; scripts are off.
 *
 * A finished document carries all it needs, so whatever it asks for is put down as a complaint.
 */
export async function serveDocument(page: Page, html: string, complaints: Complaint[]): Promise<void> {
  let served = false;
  page.on("request", (request) => {
    const address = request.url();
    if (address.startsWith("data:")) return;
    if (!served && address === DOCUMENT_ADDRESS) {
      served = true;
      void request.respond({ contentType: "text/html; charset=utf-8", body: html });
      return;
    }
    // Some browsers look for this icon unasked.
    if (address !== `${DOCUMENT_ADDRESS}favicon.ico`)
      complaints.push({ message: `要从外面取：${address}`, words: address.replace(DOCUMENT_ADDRESS, "") });
    void request.abort("blockedbyclient");
  });
  page.on("console", (message) => {
    // What the browser refuses of its own accord, such as local files, never becomes a request.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    complaints.push({ message: `浏览器不接受：${message.text()}`, words: "" });
  });
  await page.setRequestInterception(true);
  await page.setJavaScriptEnabled(false);
}
