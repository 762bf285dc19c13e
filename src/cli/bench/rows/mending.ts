import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutOrigins } from "../../../documents/number-element.ts";
import { bareScript, filesToPrint } from "../bare-script.ts";
import { inTurn, median } from "../measure.ts";
import { runNode } from "../run-command.ts";
import { printRatio, printTime } from "../table.ts";
import type { Measurement } from "../workbench.ts";
import type { FileToMend, Mending } from "./mend-files.ts";

const MEND_FILES = fileURLToPath(new URL("mend-files.js", import.meta.url));

/** What of building a department is mending the tags that the browser wrote: a script that only prints does without. */
export const mending: Measurement = {
  title: "改正 PDF 的标签",
  measure: async (bench) => {
    const files = await filesToPrint(bench, 1);
    await (await bareScript(bench, files, 1))();
    const folder = bench.folder("mending");
    const [list, result] = [join(folder, "files.json"), join(folder, "result.json")];
    const toMend = files.map(
      ({ name, pdfPath, tree, details }): FileToMend => ({ name, pdfPath, tree: withoutOrigins(tree), details }),
    );
    writeFileSync(list, JSON.stringify(toMend));
    const mended: Mending[] = [];
    const { cold } = await inTurn({
      mending: async () => {
        const milliseconds = await runNode([MEND_FILES, list, result]);
        mended.push(JSON.parse(readFileSync(result, "utf8")) as Mending);
        return milliseconds;
      },
      cold: async () => (await bench.buildCold(1)).milliseconds,
    });
    const row = (what: string, milliseconds: number) => ({
      what: `一个单位的 ${files.length} 份 PDF 改正标签，${what}，占从头出表的`,
      commands: ["node mend-files.js"],
      ours: printTime(milliseconds),
      other: `从头 ${printTime(cold)}`,
      ratio: printRatio(milliseconds, cold),
    });
    return [
      row("已经热身", median(mended.map(({ warm }) => warm))),
      row("连同载入", median(mended.map(({ first }) => first))),
    ];
  },
};
