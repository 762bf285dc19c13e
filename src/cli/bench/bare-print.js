// What anyone would write who has finished HTML and wants PDFs: it starts the browser and prints each file on a page of its own.
// Nothing of the program is in it, so that the program can be compared with it.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer";

const { launch, print, pagesAtATime, files } = JSON.parse(readFileSync(process.argv[1], "utf8"));
const browser = await puppeteer.launch(launch);

async function printOneAfterTheOther() {
  for (let file = files.shift(); file; file = files.shift()) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file.html).href);
    await page.pdf({ ...print, path: file.pdf });
    await page.close();
  }
}

await Promise.all(Array.from({ length: pagesAtATime }, printOneAfterTheOther));
await browser.close();
