import pc from "picocolors";
import type { Finding } from "../finding.ts";
import { codeFrame } from "./code-frame.ts";
import type { LineLookup } from "./formatter.ts";
import { summarize } from "./summary.ts";

const MARKS = {
  error: pc.red("✖ 错误"),
  warning: pc.yellow("▲ 核实"),
  info: pc.dim("○ 已说明"),
} as const;

/** For people at a terminal: by file, each with its line and a mark under what is meant, then what to do next. */
export function formatPretty(findings: readonly Finding[], lineOf: LineLookup): string {
  const files = [...new Set(findings.map(({ range }) => range.file))];
  const blocks = files.map((file) => {
    const own = findings.filter(({ range }) => range.file === file);
    return [pc.bold(pc.underline(file)), ...own.map((each) => describe(each, lineOf))].join("\n");
  });
  return `${[...blocks, summarize(findings)].join("\n\n")}\n`;
}

function describe(
  { code, severity, message, range, hint, related, acknowledged }: Finding,
  lineOf: LineLookup,
): string {
  const lines = [
    `  ${MARKS[severity]} ${message} ${pc.dim(`${code}  第 ${range.start.line} 行第 ${range.start.column} 列`)}`,
    ...codeFrame(range, lineOf).map((line) => `    ${pc.dim(line)}`),
    ...(related ?? []).map(
      (place) => `    ${pc.dim(`${place.range.file}:${place.range.start.line}`)} ${place.message}`,
    ),
  ];
  if (hint && !acknowledged) lines.push(`    ${pc.cyan("→")} ${hint}`);
  if (acknowledged) lines.push(`    ${pc.green("说明")} ${acknowledged}`);
  return lines.join("\n");
}
