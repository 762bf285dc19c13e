import { join } from "node:path";
import type { DepartmentPlace } from "../department/load-department.ts";
import { EnvironmentError } from "../printing/environment-error.ts";
import { type Finding, topOf } from "../reading/finding.ts";
import { replaceFolder, restoreFolder } from "../workspace/replace-folder.ts";
import type { EvaluatedDepartment } from "./examine-department.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { locateWords } from "./locate-printed.ts";
import { makeFiles } from "./make-files.ts";
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
  const { contents, record, refusals } = await progress.step("出表", () =>
    makeFiles({ ...evaluated, year: place.year }, folder, readRecord(recorded), printer, tools.fonts),
  );
  const { pack } = evaluated;
  const locate: LocateWords = (words, part) => {
    const template = pack.documents.find(({ fileName }) => fileName === part)?.template;
    const file = template?.path ?? `templates/${pack.id}/pack.yaml`;
    return locateWords(words, template, place, pack, tools.root) ?? topOf(file);
  };
  if (!record) return { files: [], findings: refusedFindings(refusals, locate) };
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
  return { files, findings: [] };
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
