import type { Fonts } from "../documents/fonts/open-fonts.ts";
import { OUTPUTS } from "../outputs/all.ts";
import type { Evaluation, OutputFile, Printed } from "../outputs/output.ts";
import { printVolume } from "../outputs/paper/print-volume.ts";
import { bindVolume, type Volume, volumeBody } from "../outputs/paper/volume.ts";
import { hashOf } from "./kept/inputs.ts";
import type { Memory } from "./kept/memory.ts";
import { PRINTED, type PrintRecord, printedBefore } from "./kept/print-record.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { orRefusal, type Refusal } from "./refused.ts";

/** What is needed to make a department's files, besides its evaluation. */
export interface Workshop {
  /** Where an earlier build put them. */
  readonly folder: string;
  readonly printer: LazyPrinter;
  readonly fonts: Fonts;
  /** What the choice of fonts and the program depend on, as a hash. */
  readonly fontsKey: string;
  /** Keeps what was printed, under this name. */
  readonly memory: Memory;
  readonly name: string;
}

/** What became of the files: their contents by name, or why the browser refused what it was to print. */
interface MadeFiles {
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  readonly refusals: readonly Refusal[];
}

/** Makes all files of a department; if nothing that is printed has changed since the last build, it takes what was printed then. */
export async function makeFiles(evaluation: Evaluation, workshop: Workshop): Promise<MadeFiles> {
  const { folder, printer, fonts, memory, name } = workshop;
  const volume = bindVolume(evaluation, fonts);
  const source = hashOf(sourceOf(volume), evaluation.year, workshop.fontsKey);
  const before = printedBefore(folder, memory.recall<PrintRecord>(name, source, PRINTED), printer.browser);
  if (before) return makeAll(filesOf(evaluation, before, fonts));
  const printed = printVolume(volume, evaluation.year, printer);
  try {
    const made = await makeAll(filesOf(evaluation, printed, fonts));
    if (made.refusals.length === 0) memory.keep(name, source, await recordOf(evaluation, printed, made, printer));
    return made;
  } finally {
    await printed.close();
  }
}

/** All that shows in what is printed of a volume; of its fonts, which are used where. */
function sourceOf({ parts, details, styles, fonts }: Volume): string {
  const body = volumeBody(parts.map(({ tree }) => tree));
  const own = parts.map(({ id, document }) => [id, document?.details]);
  return hashOf(body, JSON.stringify([details, own, fonts]), ...styles);
}

async function recordOf(
  { documents }: Evaluation,
  printed: Printed,
  { contents }: MadeFiles,
  { browser = "" }: LazyPrinter,
): Promise<PrintRecord> {
  const layouts = await Promise.all(documents.map(async ({ form }) => [form.fileName, await printed.layoutOf(form)]));
  const pdfs = [...contents].filter(([name]) => name.endsWith(".pdf")).map(([name, pdf]) => [name, hashOf(pdf)]);
  return { browser, layouts: Object.fromEntries(layouts), pdfs: Object.fromEntries(pdfs) };
}

/** Every file there is to make: those of the first document, those of the next, and then those about all of them. */
function filesOf(evaluation: Evaluation, printed: Printed, fonts: Fonts): OutputFile[] {
  const files = OUTPUTS.flatMap((output) => output(evaluation, printed, fonts));
  const forms = evaluation.documents.map(({ form }) => form);
  return [...forms, undefined].flatMap((form) => files.filter(({ document }) => document === form));
}

async function makeAll(files: readonly OutputFile[]): Promise<MadeFiles> {
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
