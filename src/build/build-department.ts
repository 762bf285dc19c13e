import { join } from "node:path";
import type { DepartmentPlace } from "../department/load-department.ts";
import { finishDocument } from "../documents/finish-document.ts";
import { finishSubmission } from "../documents/submission.ts";
import { resultJson } from "../outputs/result-json.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { pdfDate } from "../printing/fixed-dates.ts";
import type { Finding } from "../reading/findings/finding.ts";
import { replaceFolder, restoreFolder } from "../workspace/replace-folder.ts";
import type { Sound } from "./examine-department.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { locateWords } from "./locate-printed.ts";
import { type LocateWords, printDocuments } from "./print-documents.ts";
import { readRecord, recordPath, writeRecord } from "./printed.ts";
import type { Progress } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** A file that a build made. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** The files a department's build made; none if the browser refused a document, which is among the findings then. */
export interface Build {
  readonly files: readonly BuiltFile[];
  readonly findings: readonly Finding[];
}

/** The rest of the way, for a department with nothing wrong: finish the HTML, print what has changed, and swap it all in. */
export async function buildDepartment(
  { data, pack, figures, sheet, documents, submission }: Sound,
  place: DepartmentPlace,
  outFolder: string,
  printer: LazyPrinter,
  tools: Tools,
  progress: Progress,
): Promise<Build> {
  const folder = join(outFolder, place.year, place.id);
  const recorded = recordPath(outFolder, place.year, place.id);
  orExplain(folder, () => restoreFolder(folder));
  const finished = await progress.step("排版", async () => ({
    documents: await Promise.all(
      documents.map((document) => finishDocument(document, place.year, data, pack, tools.fonts)),
    ),
    ...(submission
      ? { submission: await finishSubmission(submission, documents, place.year, data, pack, tools.fonts) }
      : {}),
  }));

  // The last day of the year reported on: a date that is the same whenever the documents are printed.
  const date = pdfDate(new Date(Date.UTC(Number(place.year), 11, 31)));
  const locate: LocateWords = (words, template) =>
    locateWords(words, template, place, pack, tools.root) ?? {
      file: template?.path ?? `templates/${pack.id}/pack.yaml`,
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    };
  const {
    files: printed,
    record,
    findings,
  } = await progress.step("打印", () => printDocuments(finished, date, folder, readRecord(recorded), printer, locate));
  if (findings.length > 0) return { files: [], findings };

  const files = new Map([...printed, ["result.json", resultJson(place.year, data, pack.id, figures, sheet)]]);
  await progress.step("写出", () =>
    orExplain(folder, () => {
      replaceFolder(folder, files);
      writeRecord(recorded, record);
    }),
  );
  return {
    files: [...files].map(([name, content]) => ({ path: join(folder, name), bytes: Buffer.byteLength(content) })),
    findings,
  };
}

/** That a folder can't be written to is the machine's affair: a full disk, no permission, a PDF open in a viewer. */
function orExplain(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new EnvironmentError(
      `不能写到 ${folder}（${(error as Error).message.split(",")[0]}）`,
      "请关掉正在看这些文件的程序，确认这个文件夹可以写、磁盘没有满；或用 --out 换一个文件夹。",
      { cause: error },
    );
  }
}
