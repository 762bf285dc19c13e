import { median, timeNode, timeProgram } from "./time-program.ts";

/** Short runs differ more from each other than long ones. */
const ROUNDS = 11;

/**
 * How long what people wait for at a prompt takes, as multiples of what starting Node for nothing takes.
 *
 * Why all in turn, round by round: whatever slows the machine for a while slows each of them.
 *
 * @param select the options that select one department
 * @param place the department as `explain` takes it
 */
export function benchStartUp(select: readonly string[], place: string): string[] {
  const commands: Readonly<Record<string, readonly string[]>> = {
    看用法: ["--help"],
    说明一个编号: ["explain", "JX301"],
    说明总分: ["explain", place, "总分", ...select],
    核对: ["check", ...select],
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    nothing: timeNode(["-e", "0"]),
    times: Object.values(commands).map(timeProgram),
  }));
  const nothing = median(rounds.map((round) => round.nothing));
  return Object.keys(commands).map((name, index) => {
    const time = median(rounds.map(({ times }) => times[index] as number));
    return `${name}：是空跑 Node 的 ${(time / nothing).toFixed(1)} 倍`;
  });
}
