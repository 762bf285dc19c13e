import type { FigureKeeper } from "../../build/figure-keeper.ts";
import type { Proposal } from "../../build/propose-links.ts";
import { visible } from "../../reading/visible.ts";
import type { TextStream } from "../io.ts";
import type { LineReader } from "./line-reader.ts";

/** What no one calls a figure or a group: answers to the question that was asked before. */
const BACK = ["退", "n", "否", "q", "退出"];
const YES = ["y", "是"];

/** Asks under which name, and in which group, a number that is kept nowhere is to be kept; answers with the reference to it. */
export async function askNewFigure(
  { fresh }: Proposal,
  keeper: FigureKeeper,
  { lines, stdout }: { readonly lines: LineReader; readonly stdout: TextStream },
): Promise<string | undefined> {
  const groups = keeper.groups();
  if (groups.length === 0 && keeper.home === undefined) {
    stdout.write("  这个表样没有可以自拟名称的地方\n");
    return undefined;
  }
  for (;;) {
    stdout.write(`  名称${fresh.name === "" ? "" : `（回车用“${fresh.name}”）`}，写“退”不填了： `);
    const name = (await lines.next())?.trim();
    if (name === undefined || BACK.includes(name.toLowerCase())) return undefined;
    const chosen = YES.includes(name.toLowerCase()) ? fresh.name : name || fresh.name;
    if (chosen === "") continue;
    const group = await askGroup(groups, keeper.home, { lines, stdout });
    if (group === undefined) return undefined;
    const problem = keeper.add(group, chosen, fresh.value);
    if (problem === undefined) {
      stdout.write(`  填进 figures.yaml：${group}.${chosen} = ${fresh.value}\n`);
      return fresh.referenceTo(`${group}.${chosen}`);
    }
    stdout.write(`  ${visible(problem)}\n`);
  }
}

async function askGroup(
  groups: readonly string[],
  home: string | undefined,
  { lines, stdout }: { readonly lines: LineReader; readonly stdout: TextStream },
): Promise<string | undefined> {
  for (const [index, group] of groups.entries()) stdout.write(`    ${index + 1}. ${visible(group)}\n`);
  const begin = home === undefined ? "" : `；写一个新名称，就在“${home}”下面新建一组`;
  for (;;) {
    stdout.write(`  放在哪一组：写序号${groups.length > 0 ? "，回车放在最后一组" : ""}${begin}，写“退”不填了： `);
    const answer = (await lines.next())?.trim();
    if (answer === undefined || BACK.includes(answer.toLowerCase())) return undefined;
    const known = answer === "" || YES.includes(answer.toLowerCase()) ? groups.at(-1) : groups[Number(answer) - 1];
    if (known !== undefined) return known;
    if (home !== undefined && answer !== "" && !YES.includes(answer.toLowerCase()) && !/^\d+$/u.test(answer))
      return `${home}.${answer}`;
  }
}
