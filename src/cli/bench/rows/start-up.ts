import { inTurn } from "../measure.ts";
import { runNode } from "../run-command.ts";
import { printRatio, printTime } from "../table.ts";
import type { Measurement } from "../workbench.ts";

/** Short runs differ more from each other than long ones. */
const ROUNDS = { rounds: 11, patience: 120_000 };

/** How long what people wait for at a prompt takes, as multiples of what starting Node for nothing takes. */
export const startUp: Measurement = {
  title: "起动",
  measure: async (bench) => {
    const crowd = bench.crowd(1);
    const commands: Readonly<Record<string, readonly string[]>> = {
      看用法: ["--help"],
      说明一个编号: ["explain", "JX301"],
      说明总分: ["explain", `${crowd.year}/${crowd.ids[0]}`, "总分"],
      "核对 1 个没有改动的单位": ["check"],
    };
    const runs = Object.entries(commands).map(([name, words]) => [name, () => crowd.run(...words)] as const);
    const { nothing, ...times } = await inTurn<string>(
      { nothing: () => runNode(["-e", "0"]), ...Object.fromEntries(runs) },
      ROUNDS,
    );
    return Object.entries(commands).map(([name, words]) => ({
      what: `${name}，比空跑 Node`,
      commands: [`jixiao ${words.join(" ")}`, "node -e 0"],
      ours: printTime(times[name] as number),
      other: `空跑 Node ${printTime(nothing as number)}`,
      ratio: printRatio(times[name] as number, nothing as number),
    }));
  },
};
