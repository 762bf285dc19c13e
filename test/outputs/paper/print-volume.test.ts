import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { printVolume } from "../../../src/outputs/paper/print-volume.ts";
import { bindVolume } from "../../../src/outputs/paper/volume.ts";
import type { Printer } from "../../../src/printing/printer.ts";
import { builtOnce } from "../../support/built.ts";
import { examineWorkspace, keptTools } from "../../support/examine.ts";
import { openPdf } from "../../support/open-pdf.ts";
import { placedText } from "../../support/placed-text.ts";
import { newPrinter } from "../../support/print-html.ts";
import { type ReadTag, readTags } from "../../support/read-tags.ts";
import { PROJECT, workspaceNamed } from "../../support/workspace.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let printer: Printer;
beforeAll(async () => {
  printer = await newPrinter();
});
afterAll(() => printer.close());

/** All that a reader or a machine finds in a PDF: its pages, what stands where on them, bookmarks, and what each tag says. */
async function readPdf(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  const { top, links } = await readTags(bytes);
  return {
    info,
    sizes: pages.map(({ view }) => view),
    text: await placedText(bytes),
    outline: outline.map(({ title, items }) => [title, items.map((item) => item.title)]),
    tags: shapeOf(top),
    links,
  };
}

function shapeOf({ type, kids, text }: ReadTag): unknown {
  return kids.length > 0 ? [type, kids.map(shapeOf)] : [type, text];
}

describe.each([
  [PROJECT, "2023/qw-zuzhibu"],
  [workspaceNamed("hunan-2018"), "2018/linyeju"],
])("of the documents that are printed as one in %s", (root, folder) => {
  test("each is what it is when it is printed by itself", async () => {
    const { out } = await builtOnce(root);
    const { departments } = await examineWorkspace(root);
    const [department] = departments;
    if (!department?.evaluated) throw new Error("the department isn't evaluated");
    const { documents, data, pack } = department.evaluated;
    for (const document of documents) {
      const volume = bindVolume({ data, pack, documents: [document] }, keptTools(root).fonts);
      const printed = printVolume(volume, department.year, printer);
      const alone = await readPdf(await printed.pdfOf(document.form));
      await printed.close();
      const among = await readPdf(readFileSync(join(out, folder, `${document.form.fileName}.pdf`)));
      expect(among).toEqual(alone);
    }
  });
});
