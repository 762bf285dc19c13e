import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { examineDepartment } from "../../src/build/examine-department.ts";
import { SILENT } from "../../src/build/progress.ts";
import type { Fonts } from "../../src/documents/fonts/open-fonts.ts";
import type { Evaluation } from "../../src/outputs/output.ts";
import { showPages } from "../../src/outputs/paper/contents-page.ts";
import { printVolume } from "../../src/outputs/paper/print-volume.ts";
import { bindVolume, type Volume } from "../../src/outputs/paper/volume.ts";
import type { DocumentForm, PageSetup } from "../../src/pack/form-pack.ts";
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
    return printWorkspace(from, each, async (_, forms, year, id) =>
      forms.map((form) => readFileSync(join(out, year, id, `${form?.fileName ?? SUBMISSION}.pdf`))),
    );
  }
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  try {
    for (const folder of ["schema", "templates", "data"])
      cpSync(join(from, folder), join(root, folder), { recursive: true });
    for (const [file, change] of Object.entries(each.changes)) applyChange(join(root, file), change);
    return await printWorkspace(root, each, (volume, forms, year) => printVolumeOnce(volume, forms, year, printer));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function applyChange(path: string, change: (before: string) => string): void {
  const after = change(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (after) writeFileSync(path, after);
  else rmSync(path);
}

/** Comes by PDFs of a department, in their order: of documents, or of all of them as one. */
type Print = (
  volume: Volume,
  forms: readonly (DocumentForm | undefined)[],
  year: string,
  id: string,
) => Promise<Uint8Array[]>;

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
  evaluation: Evaluation,
  each: Case,
  fonts: Fonts,
  print: Print,
): Promise<PrintedDocument[]> {
  const { pack, year, data, documents, submission } = evaluation;
  const forms = [...documents.map(({ form }) => form), ...(submission ? [undefined] : [])];
  const asked = forms.filter((form) => each.documents?.includes(form?.fileName ?? SUBMISSION) ?? true);
  const volume = bindVolume(evaluation, fonts);
  const pdfs = await print(volume, asked, year, data.id);
  return Promise.all(
    pdfs.map(async (bytes, index) => {
      const file = asked[index]?.fileName;
      const name = [each.name, year, data.id, file ?? SUBMISSION].join("/");
      const printed = volume.parts.filter(({ id }) => file === undefined || id === file);
      const body = structuredClone({ type: "root" as const, children: printed.flatMap(({ tree }) => tree.children) });
      showPages(body, new Map());
      return { name, body: htmlOf(body), setup: pack.page, pdf: bytes, pages: await readPages(bytes) };
    }),
  );
}

async function printVolumeOnce(
  volume: Volume,
  forms: readonly (DocumentForm | undefined)[],
  year: string,
  printer: Printer,
): Promise<Uint8Array[]> {
  const printed = printVolume(volume, year, printer);
  try {
    return await Promise.all(forms.map((form) => printed.pdfOf(form)));
  } finally {
    await printed.close();
  }
}
