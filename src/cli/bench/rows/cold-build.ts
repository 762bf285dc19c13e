import { bareScript, filesToPrint } from "../bare-script.ts";
import { inTurn } from "../measure.ts";
import { printRatio, printTime } from "../table.ts";
import type { Measurement } from "../workbench.ts";

/** Building one department from nothing, against printing its finished files with a script that has nothing else to do. */
export const coldBuild: Measurement = {
  title: "一个单位从头出表",
  measure: async (bench) => {
    const bare = await bareScript(bench, await filesToPrint(bench, 1), 1);
    const cold = async () => (await bench.buildCold(1)).milliseconds;
    const { theirs, ours } = await inTurn({ theirs: bare, ours: cold });
    return [
      {
        what: "一个单位从头出表，比裸脚本逐份打印它的成品",
        commands: ["jixiao build", "node bare-print.js"],
        ours: printTime(ours),
        other: `裸脚本 ${printTime(theirs)}`,
        ratio: printRatio(ours, theirs),
        aim: { words: "≤ 1.0", isMet: ours <= theirs },
      },
    ];
  },
};
