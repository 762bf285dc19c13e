import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { toHtml } from "hast-util-to-html";
import { inject } from "vitest";
import { buildWorkspace } from "../../src/build/build-workspace.ts";
import { type LazyPrinter, openLazyPrinter } from "../../src/build/lazy-printer.ts";
import { makeHere } from "../../src/build/maker.ts";
import { SILENT } from "../../src/build/progress.ts";
import type { LoadedPage } from "../../src/printing/loaded-page.ts";
import { keptRun } from "./examine.ts";
import { treeOf } from "./html-tree.ts";

/** A workspace as a build leaves it, and every page of HTML that went to the printer for it. */
export interface Built {
  /** The folder that holds the years. */
  readonly out: string;
  readonly printed: readonly string[];
}

/**
 * Builds every department of a workspace as `jixiao build` does, once for all workers of a test run: whoever asks while another
 * is at it waits. Where the build failed, everyone is told.
 */
export async function builtOnce(root: string): Promise<Built> {
  const place = join(inject("sharedFolder"), createHash("sha256").update(root).digest("hex"));
  const [begun, partial, failed, whole] = [`${place}-begun`, `${place}-partial`, `${place}-failed`, `${place}-whole`];
  // Of all that try to make this folder, one does.
  if (mkdirSync(begun, { recursive: true }))
    await build(root, partial)
      .then(() => renameSync(partial, whole))
      .catch((error) => writeFileSync(failed, String(error)));
  while (!existsSync(whole)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    await setTimeout(100);
  }
  const [out, printed] = partsOf(whole);
  return { out, printed: readdirSync(printed).map((name) => readFileSync(join(printed, name), "utf8")) };
}

function partsOf(place: string): [out: string, printed: string] {
  return [join(place, "out"), join(place, "printed")];
}

async function build(root: string, place: string): Promise<void> {
  const [out, printed] = partsOf(place);
  mkdirSync(printed, { recursive: true });
  const printer = await openLazyPrinter();
  let count = 0;
  const keep = (html: string) => writeFileSync(join(printed, `${++count}.html`), html);
  const recording: LazyPrinter = { ...printer, open: async (html) => recordingPage(await printer.open(html), keep) };
  const run = keptRun(root);
  const findings: unknown[] = [];
  const isComplete = await buildWorkspace(
    { years: [], departments: [] },
    out,
    run,
    () => makeHere(run, out, async () => recording),
    {
      begins: (found) => void findings.push(...found),
      works: () => SILENT,
      ends: (built) => void findings.push(...built.findings),
    },
  );
  if (!isComplete) throw new Error(JSON.stringify(findings));
}

/** A page that keeps, of each print, the title and what is shown. */
function recordingPage(page: LoadedPage, keep: (html: string) => void): LoadedPage {
  let shown = treeOf("");
  return {
    ...page,
    replaceBody: (body) => {
      shown = treeOf(body);
      return page.replaceBody(body);
    },
    print: (options) => {
      const { title, only } = options;
      const parts = shown.children.filter((part) => part.type === "element" && (!only || part.properties.id === only));
      keep(`<title>${title}</title>${toHtml({ type: "root", children: parts })}`);
      return page.print(options);
    },
  };
}
