import pc from "picocolors";
import { type CodeExample, readCodeExamples } from "../reading/findings/code-examples.ts";
import { FINDING_CODES, type FindingCode } from "../reading/findings/codes.ts";
import { LEVELS } from "../reading/findings/findings-page.ts";

/** What docs/findings.md says of a code, for a terminal. */
export function writeCode(code: FindingCode): string {
  const { severity, title, why, fix } = FINDING_CODES[code];
  return `${[
    pc.bold(`${code} ${title}`),
    "",
    `${pc.bold("级别")}  ${LEVELS[severity]}`,
    `${pc.bold("为什么")}  ${why}`,
    `${pc.bold("怎样改")}  ${fix}`,
    "",
    ...writeExample(readCodeExamples()[code]),
  ].join("\n")}\n`;
}

function writeExample({ file, wrong, right }: CodeExample): string[] {
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
