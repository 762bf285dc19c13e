import { inTurn } from "../measure.ts";
import { runNode } from "../run-command.ts";
import { printRatio, printTime, type Row } from "../table.ts";
import type { Measurement, Workbench } from "../workbench.ts";

const SIZES = [1, 10, 100, 1000] as const;
/** `growth`: as good as linear; what is measured always differs a little. */
const AIM = { further: 15, furtherUnchanged: 1, growth: 1.2, start: 5 };

/** Checking, for the first time and again; what one department more costs, and whether that stays the same. */
export const check: Measurement = {
  title: "核对",
  measure: async (bench) => {
    const { nothing, ...one } = await inTurn({ nothing: doNothing, ...checking(bench, SIZES[0]) });
    const times = [one];
    for (const size of SIZES.slice(1)) times.push(await inTurn(checking(bench, size)));
    const [firsts, agains] = [times.map(({ first }) => first), times.map(({ again }) => again)];
    return [
      ...SIZES.map((size, index) => checkRow(size, times[index] as Times)),
      growthRow("头一次核对", firsts, AIM.further),
      growthRow("没有改动，再核对", agains, AIM.furtherUnchanged),
      {
        what: "没有改动，再核对 1 个单位，比空跑 Node",
        commands: ["jixiao check", "node -e 0"],
        ours: printTime(one.again),
        other: `空跑 Node ${printTime(nothing)}`,
        ratio: printRatio(one.again, nothing),
        aim: { words: `≤ ${AIM.start}`, isMet: one.again <= nothing * AIM.start },
      },
    ];
  },
};

/** What checking a crowd took, in milliseconds. */
interface Times {
  readonly first: number;
  readonly again: number;
}

async function doNothing(): Promise<number> {
  return runNode(["-e", "0"]);
}

function checking(bench: Workbench, size: number): Record<keyof Times, () => Promise<number>> {
  const crowd = bench.crowd(size);
  const run = () => crowd.run("check");
  return {
    first: async () => {
      crowd.forget();
      const milliseconds = await run();
      bench.tell(`核对 ${size} 个单位：${Math.round(milliseconds)} 毫秒`);
      return milliseconds;
    },
    again: run,
  };
}

function checkRow(size: number, { first, again }: Times): Row {
  return {
    what: `没有改动，再核对 ${size} 个单位，比头一次`,
    commands: ["jixiao check"],
    ours: printTime(again),
    other: `头一次 ${printTime(first)}`,
    ratio: printRatio(again, first),
  };
}

/** What one department more costs from the third crowd to the fourth, against what it costs from the second to the third. */
export function growthRow(what: string, times: readonly number[], aim: number): Row {
  const [, ten, hundred, thousand] = SIZES;
  const further = (from: number, to: number) =>
    ((times[to] as number) - (times[from] as number)) / ((SIZES[to] as number) - (SIZES[from] as number));
  const [before, now] = [further(1, 2), further(2, 3)];
  return {
    what: `${what}，从 ${hundred} 个到 ${thousand} 个，每多一个单位，比从 ${ten} 个到 ${hundred} 个`,
    commands: ["jixiao check"],
    ours: printTime(now),
    other: printTime(before),
    ratio: printRatio(now, before),
    aim: { words: `≤ ${aim} 毫秒，不越来越多（≤ ${AIM.growth}）`, isMet: now <= aim && now <= before * AIM.growth },
  };
}
