import type { Root } from "hast";
import { examineDepartment } from "../../build/examine-department.ts";
import { SILENT } from "../../build/progress.ts";
import type { Tools } from "../../build/tools.ts";
import type { DepartmentPlace } from "../../department/load-department.ts";
import type { DocumentDetails } from "../../documents/document-details.ts";
import { htmlPage } from "../../outputs/page/html-page.ts";
import { openVolume } from "../../outputs/paper/print-volume.ts";
import { bindVolume, type Volume, volumeBody } from "../../outputs/paper/volume.ts";
import { SUBMISSION } from "../../pack/load-pack-file.ts";
import type { Printer } from "../../printing/printer.ts";

/** A document as a build prints it, on a page of its own: all that is left to do is to print it. */
export interface FinishedFile {
  readonly name: string;
  readonly html: string;
  readonly tree: Root;
  readonly details: DocumentDetails;
}

/**
 * What a build prints of a department: its documents, in their order, and, where there is one, the whole submission.
 *
 * Each is bound by itself, so that it has no more fonts than it needs.
 */
export async function finishedFiles(
  place: DepartmentPlace,
  tools: Tools,
  printer: Pick<Printer, "open">,
): Promise<FinishedFile[]> {
  const { evaluated } = await examineDepartment(place, tools, SILENT);
  if (!evaluated) throw new Error(`${place.id} has errors, so there is nothing to print`);
  const { submission, documents, ...rest } = evaluated;
  const files: FinishedFile[] = [];
  for (const document of documents) {
    const volume = bindVolume({ ...rest, documents: [document] }, tools.fonts);
    files.push(await finish(document.form.fileName, volume, document.details, printer));
  }
  if (submission) files.push(await finish(SUBMISSION, bindVolume(evaluated, tools.fonts), submission.details, printer));
  return files;
}

/** Lets a volume's tables come apart where its pages begin, and says in its contents, if it has any, which page that is. */
async function finish(
  name: string,
  volume: Volume,
  details: DocumentDetails,
  printer: Pick<Printer, "open">,
): Promise<FinishedFile> {
  const { setting, close } = openVolume(volume, printer);
  try {
    const trees = [...(await setting).trees.values()];
    const html = htmlPage(details, volumeBody(trees), [await volume.fontStyles(), ...volume.styles]);
    return { name, html, tree: { type: "root", children: trees.flatMap(({ children }) => children) }, details };
  } finally {
    await close();
  }
}
