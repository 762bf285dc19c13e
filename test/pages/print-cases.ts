import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examineDepartment } from "../../src/build/examine-department.ts";
import { boundPages, type Printable, printNow } from "../../src/build/print-documents.ts";
import { SILENT } from "../../src/build/progress.ts";
import { openTools } from "../../src/build/tools.ts";
import { finishDocument } from "../../src/documents/finish-document.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import { withPageNumbers } from "../../src/documents/front-pages.ts";
import { finishSubmission } from "../../src/documents/submission.ts";
import type { PageSetup } from "../../src/pack/form-pack.ts";
import { SUBMISSION } from "../../src/pack/load-pack-file.ts";
import { pdfDate } from "../../src/printing/fixed-dates.ts";
import type { Printer } from "../../src/printing/printer.ts";
import { selectFolders } from "../../src/workspace/workspace.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";
import type { Case } from "./cases.ts";
import type { Page } from "./page.ts";
import { readPages } from "./read-pages.ts";

/** A document on paper, or all of them as one, with the words and the page set-up it was made from. */
export interface PrintedDocument {
  /** Its case, year, department and file name. */
  readonly name: string;
  /** Its words as HTML; those that aren't known before printing are missing. */
  readonly body: string;
  readonly setup: PageSetup;
  readonly pdf: Uint8Array;
  readonly pages: readonly Page[];
}

const fonts = openFonts(npmFonts);
const DATE = pdfDate(new Date(0));

/** Prints the documents of a case; one that can't be built is a mistake in the case and throws. */
export async function printCase(each: Case, printer: Printer): Promise<PrintedDocument[]> {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  try {
    const from = each.workspace ? workspaceNamed(each.workspace) : PROJECT;
    for (const folder of ["schema", "templates", "data"])
      cpSync(join(from, folder), join(root, folder), { recursive: true });
    for (const [file, change] of Object.entries(each.changes ?? {})) applyChange(join(root, file), change);
    return await printWorkspace(root, each, printer);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function applyChange(path: string, change: (before: string) => string): void {
  const after = change(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (after) writeFileSync(path, after);
  else rmSync(path);
}

async function printWorkspace(root: string, each: Case, printer: Printer): Promise<PrintedDocument[]> {
  const tools = { ...openTools({ root, strict: false }), fonts };
  const { years } = selectFolders(root, { years: [], departments: [] }, tools.schemas);
  const printed: Promise<PrintedDocument>[] = [];
  for (const { year, packId, departments } of years) {
    for (const id of departments) {
      const { sound, findings } = await examineDepartment({ root, year, id, packId }, tools, SILENT);
      if (!sound)
        throw new Error(`${each.name}: ${JSON.stringify(findings.filter((found) => found.severity === "error"))}`);
      const { data, pack, documents, submission } = sound;
      const isAsked = (fileName: string) => !each.documents || each.documents.includes(fileName);
      const printOne = async (fileName: string, body: string, printable: Printable): Promise<PrintedDocument> => {
        const { pdf } = await printNow(printable, DATE, printer);
        const name = [each.name, year, id, fileName].join("/");
        return { name, body, setup: pack.page, pdf, pages: await readPages(pdf) };
      };
      for (const document of documents.filter(({ form }) => isAsked(form.fileName))) {
        const finished = finishDocument(document, year, data, pack, fonts);
        printed.push(finished.then((printable) => printOne(document.form.fileName, document.body, printable)));
      }
      if (submission && isAsked(SUBMISSION)) {
        const whole = finishSubmission(submission, documents, year, data, pack, fonts);
        printed.push(
          whole.then((parts) => printOne(SUBMISSION, withPageNumbers(parts.body, new Map()), boundPages(parts))),
        );
      }
    }
  }
  return Promise.all(printed);
}
