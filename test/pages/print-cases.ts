import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Root } from "hast";
import { examineDepartment } from "../../src/build/examine-department.ts";
import { makeFiles } from "../../src/build/make-files.ts";
import { SILENT } from "../../src/build/progress.ts";
import { openTools } from "../../src/build/tools.ts";
import { openFonts } from "../../src/documents/fonts/open-fonts.ts";
import { npmFonts } from "../../src/documents/fonts/role-fonts.ts";
import type { Evaluation } from "../../src/outputs/output.ts";
import { typesetDocument } from "../../src/outputs/page/typeset-document.ts";
import { pdf } from "../../src/outputs/pdf.ts";
import { showPages } from "../../src/outputs/submission/contents-page.ts";
import { submission } from "../../src/outputs/submission.ts";
import type { PageSetup } from "../../src/pack/form-pack.ts";
import type { Printer } from "../../src/printing/printer.ts";
import { selectFolders } from "../../src/workspace/workspace.ts";
import { htmlOf } from "../support/html-tree.ts";
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
  const printed: Promise<PrintedDocument[]>[] = [];
  for (const { year, packId, departments } of years) {
    for (const id of departments) {
      const { evaluated, findings } = await examineDepartment({ root, year, id, packId }, tools, SILENT);
      if (!evaluated)
        throw new Error(`${each.name}: ${JSON.stringify(findings.filter((found) => found.severity === "error"))}`);
      const documents = Promise.all(
        evaluated.documents.map((document) => typesetDocument(document, evaluated.pack, fonts)),
      );
      printed.push(documents.then((all) => printEvaluation({ ...evaluated, year, documents: all }, each, printer)));
    }
  }
  return (await Promise.all(printed)).flat();
}

async function printEvaluation(evaluation: Evaluation, each: Case, printer: Printer): Promise<PrintedDocument[]> {
  const due = await Promise.all(
    [pdf, submission].map(async ({ needs, files }) =>
      (await files(evaluation, fonts)).map((file) => ({ file, needs })),
    ),
  );
  const asked = due.flat().filter(({ file }) => each.documents?.includes(file.name.replace(".pdf", "")) ?? true);
  const { contents, refused } = await makeFiles(asked, "", new Map(), { ...printer, browser: undefined });
  if (refused[0]) throw refused[0].error;
  return Promise.all(
    asked.map(async ({ file }) => {
      const bytes = contents.get(file.name) as Uint8Array;
      const name = [each.name, evaluation.year, evaluation.data.id, file.name.replace(".pdf", "")].join("/");
      const body = structuredClone(file.paper?.tree as Root);
      showPages(body, new Map());
      return { name, body: htmlOf(body), setup: evaluation.pack.page, pdf: bytes, pages: await readPages(bytes) };
    }),
  );
}
