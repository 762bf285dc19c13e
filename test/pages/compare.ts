import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAccepted, writePages } from "./accepted.ts";
import { CAME, drawPages, type Inked, STAYED, WENT } from "./draw-pages.ts";
import type { Page } from "./page.ts";
import type { PrintedDocument } from "./print-cases.ts";

/** Where the accepted pages lie, one file a document. */
export const ACCEPTED = join(import.meta.dirname, "accepted");

/** Where pictures of changed pages go; git doesn't see it. */
export const CHANGED = join(import.meta.dirname, "changed");

/** The file of a document's accepted pages. */
export function acceptedFile(name: string): string {
  return join(ACCEPTED, `${name}.txt`);
}

/** Says which pages are not as accepted, and leaves pictures of them and the document as printed. */
export function changedPages({ name, pages, pdf }: PrintedDocument): string[] {
  const file = acceptedFile(name);
  if (!existsSync(file)) return [`${name} has not been accepted yet`];
  const before = readAccepted(readFileSync(file, "utf8"));
  // Rounded alike, so that nothing but the change is drawn in colour.
  const after = readAccepted(writePages(pages));
  const numbers = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
  const changed = numbers.filter((index) => reported(before[index]) !== reported(after[index]));
  if (changed.length > 0) writeFiles(`${name}.pdf`, pdf);
  return changed.map((index) => {
    const picture = `${name}-page-${index + 1}`;
    drawChange(picture, before[index], after[index]);
    return `${name}, page ${index + 1}: see test/pages/changed/${picture}-before.png, -after.png and -difference.png`;
  });
}

function reported(page: Page | undefined): string {
  return page ? writePages([page]) : "";
}

function drawChange(picture: string, before: Page | undefined, after: Page | undefined): void {
  const inked = (page: Page | undefined, ink: string): Inked[] => (page ? [{ page, ink }] : []);
  if (before) writeFiles(`${picture}-before.png`, drawPages(inked(before, STAYED)));
  if (after) writeFiles(`${picture}-after.png`, drawPages(inked(after, STAYED)));
  writeFiles(`${picture}-difference.png`, drawPages([...inked(before, WENT), ...inked(after, CAME)]));
}

function writeFiles(name: string, bytes: Uint8Array): void {
  const path = join(CHANGED, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
