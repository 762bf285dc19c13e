import { writeFileSync } from "node:fs";
import { join } from "node:path";
import script from "#generated/cli/bench/bare-print.js.js";
import { openLazyPrinter } from "../../build/lazy-printer.ts";
import { openTools } from "../../build/tools.ts";
import { EnvironmentError } from "../../printing/environment-error.ts";
import { type BrowserLocation, findBrowser } from "../../printing/find-browser.ts";
import { launchOptions } from "../../printing/launch-browser.ts";
import { PRINT_OPTIONS } from "../../printing/loaded-page.ts";
import { selectFolders } from "../../workspace/workspace.ts";
import { type FinishedFile, finishedFiles } from "./finished-files.ts";
import { runNode } from "./run-command.ts";
import type { Workbench } from "./workbench.ts";

/** A finished file that lies on the disk, and where it is printed to. */
export interface FileToPrint extends FinishedFile {
  readonly htmlPath: string;
  readonly pdfPath: string;
}

/** Writes the finished files of so many departments, for others to print. */
export async function filesToPrint(bench: Workbench, size: number): Promise<FileToPrint[]> {
  const { root } = bench.crowd(size);
  const tools = openTools({ root, strict: false });
  const { years } = selectFolders(root, { years: [], departments: [] }, tools.schemas);
  const printer = await openLazyPrinter();
  try {
    const written: FileToPrint[] = [];
    for (const { departments, ...year } of years)
      for (const id of departments) {
        const folder = bench.folder(join("finished", id));
        for (const file of await finishedFiles({ root, id, ...year }, tools, printer)) {
          const [htmlPath, pdfPath] = [join(folder, `${file.name}.html`), join(folder, `${file.name}.pdf`)];
          writeFileSync(htmlPath, file.html);
          written.push({ ...file, htmlPath, pdfPath });
        }
      }
    return written;
  } finally {
    await printer.close();
  }
}

/** Makes ready to print files with the browser that the program would print with, and nothing of the program; to be run as often as one likes. */
export async function bareScript(
  bench: Workbench,
  files: readonly FileToPrint[],
  pagesAtATime: number,
): Promise<() => Promise<number>> {
  const { env, executablePath, args } = await launchOptions(await browserThere());
  const job = join(bench.folder("bare"), `${pagesAtATime}.json`);
  const toPrint = files.map(({ htmlPath, pdfPath }) => ({ html: htmlPath, pdf: pdfPath }));
  const launch = { executablePath, args, pipe: true };
  writeFileSync(job, JSON.stringify({ launch, print: PRINT_OPTIONS, pagesAtATime, files: toPrint }));
  return async () => {
    const milliseconds = await runNode(["--input-type=module", "--eval", script, job], { ...env });
    bench.tell(`裸脚本印 ${files.length} 份：${Math.round(milliseconds)} 毫秒`);
    return milliseconds;
  };
}

/** The browser that the program prints with. Throws EnvironmentError. */
export async function browserThere(): Promise<BrowserLocation> {
  const location = await findBrowser();
  if (location instanceof EnvironmentError) throw location;
  return location;
}
