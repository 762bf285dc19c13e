import type { Fonts } from "../documents/fonts/open-fonts.ts";
import { OUTPUTS } from "../outputs/all.ts";
import type { Evaluation, OutputFile, Printed } from "../outputs/output.ts";
import { printVolume } from "../outputs/paper/print-volume.ts";
import { bindVolume, type Volume, volumeBody } from "../outputs/paper/volume.ts";
import { PRINTING_VERSION } from "../printing/printing-version.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { hashOf, type PrintRecord, printedBefore } from "./print-record.ts";
import { orRefusal, type Refusal } from "./refused.ts";

/** What became of the files: their contents by name, the record of what was printed, and why anything was refused. */
interface MadeFiles {
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  /** Present if nothing was refused. */
  readonly record?: PrintRecord;
  readonly refusals: readonly Refusal[];
}

/** Makes all files of a department; if nothing that is printed has changed since the last build, it takes what was printed then. */
export async function makeFiles(
  evaluation: Evaluation,
  folder: string,
  known: PrintRecord | undefined,
  printer: LazyPrinter,
  fonts: Fonts,
): Promise<MadeFiles> {
  const volume = bindVolume(evaluation, fonts);
  const source = sourceOf(volume, evaluation.year);
  const before = printedBefore(folder, known, source, printer.browser);
  if (known && before) {
    const { contents } = await makeAll(filesOf(evaluation, before, fonts));
    return { contents, record: known, refusals: [] };
  }
  const printed = printVolume(volume, evaluation.year, printer);
  try {
    const { contents, refusals } = await makeAll(filesOf(evaluation, printed, fonts));
    if (refusals.length > 0) return { contents, refusals };
    const layouts = await Promise.all(
      evaluation.documents.map(async ({ form }) => [form.fileName, await printed.layoutOf(form)]),
    );
    const pdfs = [...contents].flatMap(([name, content]) => (name.endsWith(".pdf") ? [[name, hashOf(content)]] : []));
    const made = { layouts: Object.fromEntries(layouts), pdfs: Object.fromEntries(pdfs) };
    return { contents, record: { source, browser: printer.browser ?? "", ...made }, refusals: [] };
  } finally {
    await printed.close();
  }
}

/** All that shows in what is printed of a volume, the fonts by what they are cut for. */
function sourceOf({ parts, details, styles }: Volume, year: string): string {
  const body = volumeBody(parts.map(({ tree }) => tree));
  const named = JSON.stringify([details, parts.map(({ id, document }) => [id, document?.details])]);
  return hashOf(body, named, ...styles, year, PRINTING_VERSION);
}

/** Every file there is to make: those of the first document, those of the next, and then those about all of them. */
function filesOf(evaluation: Evaluation, printed: Printed, fonts: Fonts): OutputFile[] {
  const files = OUTPUTS.flatMap((output) => output(evaluation, printed, fonts));
  const forms = evaluation.documents.map(({ form }) => form);
  return [...forms, undefined].flatMap((form) => files.filter(({ document }) => document === form));
}

async function makeAll(files: readonly OutputFile[]): Promise<Pick<MadeFiles, "contents" | "refusals">> {
  const contents = new Map<string, string | Uint8Array>();
  const refusals: Refusal[] = [];
  const made = await Promise.all(
    files.map(async ({ name, make }) => ({ name, content: await Promise.resolve(make()).catch(orRefusal) })),
  );
  for (const { name, content } of made) {
    if (content instanceof Error) refusals.push(content);
    else contents.set(name, content);
  }
  return { contents, refusals };
}
