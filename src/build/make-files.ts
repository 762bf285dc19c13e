import { join } from "node:path";
import { WHOLE } from "../documents/pagination/layout.ts";
import type { Output, OutputFile, Pages, Resources } from "../outputs/output.ts";
import type { Paper } from "../outputs/page/typeset-document.ts";
import { PRINTING_VERSION } from "../printing/printing-version.ts";
import type { LazyPrinter } from "./lazy-printer.ts";
import { pagesOf } from "./pages-of.ts";
import { hashOf, layoutBefore, type PrintedFile, printedBefore } from "./print-record.ts";
import { orRefusal, type Refused } from "./refused.ts";

/** A file to be made, and what its output needs for that. */
export interface DueFile {
  readonly file: OutputFile;
  readonly needs: Output["needs"];
}

/** What became of the files: their contents by name, what each printed one was printed from, and which were refused. */
interface MadeFiles {
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
  readonly record: ReadonlyMap<string, PrintedFile>;
  readonly refused: readonly Refused[];
}

/** Makes files; of what needs a browser, and has not changed since it was last printed into the folder, it takes what is there. */
export async function makeFiles(
  due: readonly DueFile[],
  folder: string,
  known: ReadonlyMap<string, PrintedFile>,
  printer: LazyPrinter,
): Promise<MadeFiles> {
  const record = new Map<string, PrintedFile>();
  const papers = new Map<Paper, { readonly source: string; pages?: Promise<Pages> }>();
  const paperOf = (paper: Paper) => {
    const asked = papers.get(paper) ?? { source: hashOf(paper.page(paper.tree), PRINTING_VERSION) };
    papers.set(paper, asked);
    return asked;
  };
  const make = async ({ file, needs }: DueFile): Promise<string | Uint8Array> => {
    const { name, paper } = file;
    // A file is given what its output says that it needs, and a paper is all that is needed for that.
    if (!paper) return file.make({} as Resources);
    const asked = paperOf(paper);
    const before = known.get(name);
    const isPrinted = needs.includes("browser");
    const kept = isPrinted && printedBefore(join(folder, name), before, asked.source, printer.browser);
    if (kept && before) {
      record.set(name, before);
      return kept;
    }
    if (needs.includes("pages"))
      asked.pages ??= pagesOf(paper, layoutBefore(known, asked.source, printer.browser), printer);
    const pages = await asked.pages;
    const content = await file.make({ pages, browser: printer } as Resources);
    if (isPrinted) {
      const printed = { browser: printer.browser ?? "", content: hashOf(content), layout: pages?.layout ?? WHOLE };
      record.set(name, { source: asked.source, ...printed });
    }
    return content;
  };

  const contents = new Map<string, string | Uint8Array>();
  const refused: Refused[] = [];
  const made = await Promise.all(
    due.map(async (each) => ({ file: each.file, content: await make(each).catch(orRefusal) })),
  );
  for (const { file, content } of made) {
    if (content instanceof Error) refused.push({ file, error: content });
    else contents.set(file.name, content);
  }
  return { contents, record, refused };
}
