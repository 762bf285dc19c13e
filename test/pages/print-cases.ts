import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Root } from "hast";
import { type EvaluatedDepartment, examineDepartment } from "../../src/build/examine-department.ts";
import { makeFiles } from "../../src/build/make-files.ts";
import { SILENT } from "../../src/build/progress.ts";
import type { Fonts } from "../../src/documents/fonts/open-fonts.ts";
import type { OutputFile } from "../../src/outputs/output.ts";
import { typesetDocument } from "../../src/outputs/page/typeset-document.ts";
import { pdf } from "../../src/outputs/pdf.ts";
import { showPages } from "../../src/outputs/submission/contents-page.ts";
import { submission } from "../../src/outputs/submission.ts";
import type { PageSetup } from "../../src/pack/form-pack.ts";
import { SUBMISSION } from "../../src/pack/load-pack-file.ts";
import type { Printer } from "../../src/printing/printer.ts";
import { selectFolders } from "../../src/workspace/workspace.ts";
import { builtOnce } from "../support/built.ts";
import { keptTools } from "../support/examine.ts";
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

/** Prints the documents of a case; one that can't be built is a mistake in the case and throws. */
export async function printCase(each: Case, printer: Printer): Promise<PrintedDocument[]> {
  const from = each.workspace ? workspaceNamed(each.workspace) : PROJECT;
  if (!each.changes) {
    const { out } = await builtOnce(from);
    return printWorkspace(from, each, async (files, folder) =>
      files.map(({ name }) => readFileSync(join(out, folder, name))),
    );
  }
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  try {
    for (const folder of ["schema", "templates", "data"])
      cpSync(join(from, folder), join(root, folder), { recursive: true });
    for (const [file, change] of Object.entries(each.changes)) applyChange(join(root, file), change);
    return await printWorkspace(root, each, (files) => printFiles(files, printer));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function applyChange(path: string, change: (before: string) => string): void {
  const after = change(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (after) writeFileSync(path, after);
  else rmSync(path);
}

/** Comes by the PDFs of a department, in their order. */
type Print = (files: readonly OutputFile[], folder: string) => Promise<Uint8Array[]>;

async function printWorkspace(root: string, each: Case, print: Print): Promise<PrintedDocument[]> {
  const tools = keptTools(root);
  const { years } = selectFolders(root, { years: [], departments: [] }, tools.schemas);
  const printed: Promise<PrintedDocument[]>[] = [];
  for (const { year, packId, departments } of years) {
    for (const id of departments.filter((department) => isTouched(`data/${year}/${department}/`, each))) {
      const { evaluated, findings } = await examineDepartment({ root, year, id, packId }, tools, SILENT);
      if (!evaluated)
        throw new Error(`${each.name}: ${JSON.stringify(findings.filter((found) => found.severity === "error"))}`);
      printed.push(printDepartment({ ...evaluated, year }, each, tools.fonts, print));
    }
  }
  return (await Promise.all(printed)).flat();
}

/** Whether a case changes anything for a department: where it doesn't, its documents are those of the workspace as it stands. */
function isTouched(folder: string, { changes }: Case): boolean {
  return !changes || Object.keys(changes).some((file) => folder.startsWith(`${dirname(file)}/`));
}

async function printDepartment(
  evaluated: EvaluatedDepartment & { readonly year: string },
  each: Case,
  fonts: Fonts,
  print: Print,
): Promise<PrintedDocument[]> {
  const { pack, year, data } = evaluated;
  const isAsked = (name: string) => each.documents?.includes(name) ?? true;
  const needed = evaluated.documents.filter(({ form }) => isAsked(SUBMISSION) || isAsked(form.fileName));
  const documents = await Promise.all(needed.map((document) => typesetDocument(document, pack, fonts)));
  const outputs = isAsked(SUBMISSION) ? [pdf, submission] : [pdf];
  const due = await Promise.all(outputs.map(({ files }) => files({ ...evaluated, documents }, fonts)));
  const asked = due.flat().filter(({ name }) => isAsked(name.replace(".pdf", "")));
  const pdfs = await print(asked, `${year}/${data.id}`);
  return Promise.all(
    asked.map(async (file, index) => {
      const bytes = pdfs[index] as Uint8Array;
      const name = [each.name, year, data.id, file.name.replace(".pdf", "")].join("/");
      const body = structuredClone(file.paper?.tree as Root);
      showPages(body, new Map());
      return { name, body: htmlOf(body), setup: pack.page, pdf: bytes, pages: await readPages(bytes) };
    }),
  );
}

async function printFiles(files: readonly OutputFile[], printer: Printer): Promise<Uint8Array[]> {
  const due = files.map((file) => ({ file, needs: pdf.needs }));
  const { contents, refused } = await makeFiles(due, "", new Map(), { ...printer, browser: undefined });
  if (refused[0]) throw refused[0].error;
  return files.map(({ name }) => contents.get(name) as Uint8Array);
}
