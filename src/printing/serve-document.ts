import type { Page } from "puppeteer";
import type { Complaint } from "./document-error.ts";

/** The address every document has while it is printed; `.invalid` is reserved and belongs to nobody. */
const DOCUMENT_ADDRESS = "http://document.invalid/";

/**
 * Makes a page ready for one document, which is all that it gets: every other request is refused, and scripts are off.
 *
 * A finished document carries all it needs, so whatever it asks for is put down as a complaint.
 *
 * @returns opens the document
 */
export async function serveDocument(page: Page, complaints: Complaint[]): Promise<(html: string) => Promise<void>> {
  let document: string | undefined;
  page.on("request", (request) => {
    const address = request.url();
    if (address.startsWith("data:")) return;
    if (document !== undefined && address === DOCUMENT_ADDRESS) {
      void request.respond({ contentType: "text/html; charset=utf-8", body: document });
      document = undefined;
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
  return async (html) => {
    document = html;
    await page.goto(DOCUMENT_ADDRESS);
  };
}
