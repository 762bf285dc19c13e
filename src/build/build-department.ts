import { join } from "node:path";
import type { DepartmentPlace } from "../department/load-department.ts";
import { OUTPUTS } from "../outputs/all.ts";
import { typesetDocument } from "../outputs/page/typeset-document.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { type Finding, topOf } from "../reading/finding.ts";
import { replaceFolder, restoreFolder } from "../workspace/replace-folder.ts";
import type { EvaluatedDepartment } from "./examine-department.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { locateWords } from "./locate-printed.ts";
import { type DueFile, makeFiles } from "./make-files.ts";
import { readRecord, recordPath, writeRecord } from "./print-record.ts";
import type { Progress } from "./progress.ts";
import { type LocateWords, refusedFindings } from "./refused.ts";
import type { Tools } from "./tools.ts";

/** A file that a build made. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** The files a department's build made; none if the browser refused a document, which is among the findings then. */
interface Build {
  readonly files: readonly BuiltFile[];
  readonly findings: readonly Finding[];
}

/** The rest of the way, for a department with nothing wrong: set its documents, make each output of them, and swap it all in. */
export async function buildDepartment(
  evaluated: EvaluatedDepartment,
  place: DepartmentPlace,
  outFolder: string,
  printer: LazyPrinter,
  tools: Tools,
  progress: Progress,
): Promise<Build> {
  const folder = join(outFolder, place.year, place.id);
  const recorded = recordPath(outFolder, place.year, place.id);
  orEnvironmentError(folder, () => restoreFolder(folder));
  const due = await progress.step("排版", () => dueFiles(evaluated, place.year, tools));
  const { contents, record, refused } = await progress.step("打印", () =>
    makeFiles(due, folder, readRecord(recorded), printer),
  );
  const locate: LocateWords = (words, template) =>
    locateWords(words, template, place, evaluated.pack, tools.root) ??
    topOf(template?.path ?? `templates/${evaluated.pack.id}/pack.yaml`);
  const findings = refusedFindings(refused, locate);
  if (findings.length > 0) return { files: [], findings };
  await progress.step("写出", () =>
    orEnvironmentError(folder, () => {
      replaceFolder(folder, contents);
      writeRecord(recorded, record);
    }),
  );
  const files = [...contents].map(([name, content]) => ({
    path: join(folder, name),
    bytes: Buffer.byteLength(content),
  }));
  return { files, findings };
}

/** Every file there is to make: those of the first document, those of the next, and then those about all of them. */
async function dueFiles(evaluated: EvaluatedDepartment, year: string, { fonts }: Tools): Promise<DueFile[]> {
  const documents = await Promise.all(evaluated.documents.map((each) => typesetDocument(each, evaluated.pack, fonts)));
  const due = await Promise.all(
    OUTPUTS.map(async ({ needs, files }) =>
      (await files({ ...evaluated, year, documents }, fonts)).map((file) => ({ file, needs })),
    ),
  );
  const forms = documents.map(({ form }) => form);
  return [...forms, undefined].flatMap((form) => due.flat().filter(({ file }) => file.document === form));
}

/** That a folder can't be written to is the machine's affair: a full disk, no permission, a PDF open in a viewer. */
function orEnvironmentError(folder: string, write: () => void): void {
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
