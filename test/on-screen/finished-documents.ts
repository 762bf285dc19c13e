import { pagesOf } from "../../src/build/pages-of.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import { layOut } from "../../src/documents/pagination/layout.ts";
import { html } from "../../src/outputs/html.ts";
import { typesetDocument } from "../../src/outputs/page/typeset-document.ts";
import type { Printer } from "../../src/printing/printer.ts";
import { examineWorkspace } from "../support/examine.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";

/** A document ready to be read and printed. */
export interface Finished {
  readonly name: string;
  readonly screen: string;
  readonly html: string;
}

const WORKSPACES = [
  [PROJECT, "2023"],
  [workspaceNamed("hunan-2018"), "2018"],
  [workspaceNamed("mof-2020"), "2023"],
] as const;

/** Every document of three forms: the county's of today, an older one that has a sheet on its side, and that of projects. */
export async function finishedDocuments(printer: Printer): Promise<Finished[]> {
  const fonts = openFonts(npmFonts);
  const finished: Finished[] = [];
  for (const [root, year] of WORKSPACES) {
    const { departments } = await examineWorkspace(root);
    for (const { name, evaluated } of departments) {
      if (!evaluated) throw new Error(`${name} has errors`);
      const documents = await Promise.all(
        evaluated.documents.map((each) => typesetDocument(each, evaluated.pack, fonts)),
      );
      const files = await html.files({ ...evaluated, year, documents }, fonts);
      for (const [index, document] of documents.entries()) {
        const pages = await pagesOf(document, undefined, printer);
        finished.push({
          name: `${name} ${document.details.title}`,
          screen: String(await files[index]?.make({ pages })),
          html: document.page(layOut(document.tree, pages.layout)),
        });
      }
    }
  }
  return finished;
}
