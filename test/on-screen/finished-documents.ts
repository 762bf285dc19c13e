import { finishDocument } from "../../src/documents/finish-document.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import { layOut } from "../../src/documents/pagination/layout.ts";
import { paginate } from "../../src/documents/pagination/paginate.ts";
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
    for (const { name, sound } of departments) {
      if (!sound) throw new Error(`${name} has errors`);
      for (const document of sound.documents) {
        const { body, onPaper, onScreen } = await finishDocument(document, year, sound.data, sound.pack, fonts);
        const { layout } = await paginate(body, (each) => printer.placesOf(onPaper(each)));
        const [screen, html] = [onScreen, onPaper].map((page) => page(layOut(body, layout))) as [string, string];
        finished.push({ name: `${name} ${document.title}`, screen, html });
      }
    }
  }
  return finished;
}
