import type { Root } from "hast";
import { examineDepartment } from "../../build/examine-department.ts";
import { pagesOf } from "../../build/pages-of.ts";
import { SILENT } from "../../build/progress.ts";
import type { Tools } from "../../build/tools.ts";
import type { DepartmentPlace } from "../../department/load-department.ts";
import type { DocumentDetails } from "../../documents/document-details.ts";
import { layOut } from "../../documents/pagination/layout.ts";
import { type Paper, typesetDocument } from "../../outputs/page/typeset-document.ts";
import { showPages } from "../../outputs/submission/contents-page.ts";
import { typesetSubmission } from "../../outputs/submission/typeset-submission.ts";
import { SUBMISSION } from "../../pack/load-pack-file.ts";
import type { Printer } from "../../printing/printer.ts";

/** A document as a build prints it: all that is left to do is to print it. */
export interface FinishedFile {
  readonly name: string;
  readonly html: string;
  readonly tree: Root;
  readonly details: DocumentDetails;
}

/** A department's documents as a build prints them, those of its form in their order and, where there is one, the whole submission. */
export async function finishedFiles(
  place: DepartmentPlace,
  tools: Tools,
  printer: Pick<Printer, "placesOf">,
): Promise<FinishedFile[]> {
  const { evaluated } = await examineDepartment(place, tools, SILENT);
  if (!evaluated) throw new Error(`${place.id} has errors, so there is nothing to print`);
  const { pack, submission } = evaluated;
  const documents = await Promise.all(evaluated.documents.map((each) => typesetDocument(each, pack, tools.fonts)));
  const files = documents.map((each) => finish(each.form.fileName, each, each.details, printer));
  if (submission) {
    const paper = await typesetSubmission(submission, { ...evaluated, documents }, tools.fonts);
    files.push(finish(SUBMISSION, paper, submission.details, printer));
  }
  return Promise.all(files);
}

/** Lets a paper's tables come apart where its pages begin, and says in its contents, if it has any, which page that is. */
async function finish(
  name: string,
  paper: Paper,
  details: DocumentDetails,
  printer: Pick<Printer, "placesOf">,
): Promise<FinishedFile> {
  const { layout, places } = await pagesOf(paper, undefined, printer);
  const tree = layOut(paper.tree, layout);
  showPages(tree, await places());
  return { name, html: paper.page(tree), tree, details };
}
