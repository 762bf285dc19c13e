import { median } from "../measure.ts";
import { printMemory, printRatio, type Row } from "../table.ts";
import type { Measurement, Workbench } from "../workbench.ts";

const [FEW, MANY, MOST] = [10, 100, 1000];
const AIM = 1.2;

/** How much memory a build has at most, and whether that grows with the departments. */
export const memory: Measurement = {
  title: "内存峰值",
  measure: async (bench) => {
    const words = `≤ ${AIM}`;
    const [few, many] = [await peakOf(bench, FEW), await peakOf(bench, MANY)];
    const smaller = row(MANY, printMemory(many), `${FEW} 个 ${printMemory(few)}`, printRatio(many, few));
    const whyNot = await bench.whyNotBuild(MOST, MANY);
    if (whyNot) return [smaller, { ...row(MOST, "", whyNot, ""), aim: { words } }];
    const most = await peakOf(bench, MOST);
    const larger = row(MOST, printMemory(most), `${MANY} 个 ${printMemory(many)}`, printRatio(most, many));
    return [smaller, { ...larger, aim: { words, isMet: most <= many * AIM } }];
  },
};

async function peakOf(bench: Workbench, size: number): Promise<number> {
  return median((await bench.coldBuilds(size)).map(({ peakMemory }) => peakMemory));
}

function row(size: number, ours: string, other: string, ratio: string): Row {
  return {
    what: `从头出 ${size} 个单位，内存峰值（程序和浏览器一起）`,
    commands: ["jixiao build"],
    ours,
    other,
    ratio,
  };
}
