import { inTurn, median } from "../measure.ts";
import { printRatio, printTime, type Row } from "../table.ts";
import type { Measurement, Workbench } from "../workbench.ts";

const [MANY, MOST] = [100, 1000];
const COMMANDS = ["jixiao build"];
const AIM = { share: 1 / 100, milliseconds: 1000 };

/** Building again what hasn't changed, against building it from nothing; and how long that is for a whole county. */
export const unchanged: Measurement = {
  title: "没有改动，再出表",
  measure: async (bench) => {
    const cold = median((await bench.coldBuilds(MANY)).map(({ milliseconds }) => milliseconds));
    const many = await buildAgain(bench, MANY);
    return [
      {
        what: `${MANY} 个单位没有改动，再出表，比从头出`,
        commands: COMMANDS,
        ours: printTime(many),
        other: `从头 ${printTime(cold)}`,
        ratio: printRatio(many, cold),
        aim: { words: "≤ 1/100", isMet: many <= cold * AIM.share },
      },
      await mostRow(bench),
    ];
  },
};

async function mostRow(bench: Workbench): Promise<Row> {
  const row = { what: `${MOST} 个单位没有改动，再出表`, commands: COMMANDS, ratio: "" };
  const words = "不到 1 秒";
  const whyNot = await bench.whyNotBuild(MOST, MANY);
  if (whyNot) return { ...row, ours: "", other: whyNot, aim: { words } };
  const most = await buildAgain(bench, MOST);
  return { ...row, ours: printTime(most), other: "", aim: { words, isMet: most < AIM.milliseconds } };
}

async function buildAgain(bench: Workbench, size: number): Promise<number> {
  const crowd = bench.crowd(size);
  if (!crowd.isBuilt) await bench.buildCold(size);
  const { again } = await inTurn({ again: () => crowd.run("build") });
  return again;
}
