import pc from "picocolors";
import type { CheckEntry, Example } from "../checks/check.ts";
import { describeLevel } from "../checks/levels.ts";

/** What docs/findings.md says of a code, for a terminal. */
export function writeCode(entry: CheckEntry): string {
  const { code, title, why, fix, example } = entry;
  return `${[
    pc.bold(`${code} ${title}`),
    "",
    `${pc.bold("级别")}  ${describeLevel(entry)}`,
    `${pc.bold("为什么")}  ${why}`,
    `${pc.bold("怎样改")}  ${fix}`,
    "",
    ...writeExample(example),
  ].join("\n")}\n`;
}

function writeExample({ file, wrong, right }: Example): string[] {
  return [
    pc.bold(pc.red("错的")) + (file === undefined ? "" : `  ${pc.dim(file)}`),
    ...indented(wrong || "（没有写）"),
    pc.bold(pc.green("对的")),
    ...indented(right),
  ];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`);
}
