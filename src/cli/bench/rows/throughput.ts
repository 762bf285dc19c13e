import { bareScript, filesToPrint } from "../bare-script.ts";
import { inTurn } from "../measure.ts";
import { printRatio } from "../table.ts";
import type { Measurement } from "../workbench.ts";

const DEPARTMENTS = 100;
/** The finished files of so many are printed over and over, until they are as many. */
const COMPOSED = 10;

/** Short of this a slow program would be measured once. */
const ROUNDS = { rounds: 5, patience: 300_000 };

/** How many departments are built in a second, against a script that prints two of their finished files at a time. */
export const throughput: Measurement = {
  title: "一百个单位从头出表",
  measure: async (bench) => {
    const composed = await filesToPrint(bench, COMPOSED);
    const files = Array.from({ length: DEPARTMENTS / COMPOSED }, () => composed).flat();
    const bare = await bareScript(bench, files, 2);
    const cold = async () => (await bench.buildCold(DEPARTMENTS)).milliseconds;
    const { theirs, ours } = await inTurn({ theirs: bare, ours: cold }, ROUNDS);
    return [
      {
        what: `${DEPARTMENTS} 个单位从头出表，每秒出几个，比裸脚本同时印两份`,
        commands: ["jixiao build", "node bare-print.js"],
        ours: perSecond(ours),
        other: `裸脚本 ${perSecond(theirs)}`,
        ratio: printRatio(theirs, ours),
        aim: { words: "≥ 1.0", isMet: ours <= theirs },
      },
    ];
  },
};

function perSecond(milliseconds: number): string {
  return `每秒 ${((DEPARTMENTS * 1000) / milliseconds).toFixed(2)} 个`;
}
