import { join } from "node:path";
import type { DepartmentPlace } from "../department/load-department.ts";
import { finishDocument } from "../documents/compose.ts";
import { hashOf, PRINTED, type PrintedRecord, printedBefore } from "../output/printed.ts";
import { replaceFolder, restoreFolder } from "../output/replace-folder.ts";
import { resultJson } from "../output/result-json.ts";
import { pdfDate } from "../printing/fixed-dates.ts";
import type { Sound } from "./examine-department.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import type { Progress } from "./progress.ts";
import type { Tools } from "./tools.ts";

/** A file that a build made. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** The rest of the way, for a department with nothing wrong: finish the HTML, print what has changed, and swap it all in. */
export async function buildDepartment(
  { data, pack, figures, sheet, documents }: Sound,
  place: DepartmentPlace,
  outFolder: string,
  printer: LazyPrinter,
  tools: Tools,
  progress: Progress,
): Promise<BuiltFile[]> {
  const folder = join(outFolder, place.year, place.id);
  restoreFolder(folder);
  const pages = await progress.step("排版", () =>
    Promise.all(
      documents.map(async (document) => ({
        name: document.form.fileName,
        html: await finishDocument(document, data.name, pack, tools.fonts),
      })),
    ),
  );

  // The last day of the year reported on: a date that is the same whenever the documents are printed.
  const date = pdfDate(new Date(Date.UTC(Number(place.year), 11, 31)));
  const record: PrintedRecord = {};
  const printed = await progress.step("打印", () =>
    Promise.all(
      pages.map(async ({ name, html }) => {
        const from = hashOf(html, printer.identity, date);
        const pdf = printedBefore(folder, `${name}.pdf`, from) ?? (await printer.print(html, { date }));
        record[`${name}.pdf`] = { from, pdf: hashOf(pdf) };
        return { name, pdf };
      }),
    ),
  );

  const files = new Map<string, string | Uint8Array>([
    ...pages.map(({ name, html }): [string, string] => [`${name}.html`, html]),
    ...printed.map(({ name, pdf }): [string, Uint8Array] => [`${name}.pdf`, pdf]),
    ["result.json", resultJson(place.year, data, pack.id, figures, sheet)],
  ]);
  await progress.step("写出", () =>
    replaceFolder(folder, new Map([...files, [PRINTED, `${JSON.stringify(record, null, 2)}\n`]])),
  );
  return [...files].map(([name, content]) => ({ path: join(folder, name), bytes: Buffer.byteLength(content) }));
}
