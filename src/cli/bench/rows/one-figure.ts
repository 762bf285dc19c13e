import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { raiseLastCount } from "../departments/raise-last-count.ts";
import { inTurn, median } from "../measure.ts";
import { printRatio, printTime } from "../table.ts";
import type { Measurement } from "../workbench.ts";

const DEPARTMENTS = 100;

/** Building again after one figure of one department has changed, against building everything from nothing. */
export const oneFigure: Measurement = {
  title: "改了一个数，再出表",
  measure: async (bench) => {
    const cold = median((await bench.coldBuilds(DEPARTMENTS)).map(({ milliseconds }) => milliseconds));
    const crowd = bench.crowd(DEPARTMENTS);
    if (!crowd.isBuilt) await bench.buildCold(DEPARTMENTS);
    const figures = join(crowd.folderOf(crowd.ids.at(-1) as string), "figures.yaml");
    const { changed } = await inTurn({
      changed: async () => {
        writeFileSync(figures, raiseLastCount(readFileSync(figures, "utf8")));
        return crowd.run("build");
      },
    });
    return [
      {
        what: `${DEPARTMENTS} 个单位里改了一个单位的一个数，再出表，比从头出`,
        commands: ["jixiao build"],
        ours: printTime(changed),
        other: `从头 ${printTime(cold)}`,
        ratio: printRatio(changed, cold),
        aim: { words: "≤ 1/30", isMet: changed <= cold / 30 },
      },
    ];
  },
};
