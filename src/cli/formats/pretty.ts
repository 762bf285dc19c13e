import pc from "picocolors";
import type { ReportedFinding } from "../../checks/reported-finding.ts";
import type { RelatedPlace, SourceRange } from "../../reading/finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import { byImportance } from "./by-importance.ts";
import { codeFrame } from "./code-frame.ts";
import type { FormatContext, LineLookup } from "./formatter.ts";
import { onOneLine } from "./on-one-line.ts";
import { summarize } from "./summary.ts";

const MARKS = {
  error: pc.red("✖ 错误"),
  warning: pc.yellow("▲ 核实"),
  info: pc.dim("· 提示"),
} as const;

const ACKNOWLEDGED = pc.dim("○ 已说明");

/** For people at a terminal: by file and by gravity, each with its line and a mark under what is meant, then what to do next. */
export function formatPretty(
  findings: readonly ReportedFinding[],
  { lineOf, strict, off, look, formsAlone }: FormatContext,
): string {
  const listed = look ? findings : findings.filter(({ acknowledged }) => acknowledged === undefined);
  const blocks = byImportance(visibleIn(listed)).map(({ file, findings: own }) =>
    [pc.bold(pc.underline(file)), ...own.map((each) => describe(each, lineOf))].join("\n"),
  );
  return `${[...blocks, summarize(findings, strict, off, formsAlone)].join("\n\n")}\n`;
}

function describe(
  { code, severity, message, range, hint, related, acknowledged, note }: ReportedFinding,
  lineOf: LineLookup,
): string {
  const first = `  ${acknowledged ? ACKNOWLEDGED : MARKS[severity]} ${onOneLine(message)} ${pc.dim(`${code}  ${placeOf(range)}`)}`;
  // What has a reason needs no looking into: the reason is all there is to read.
  if (acknowledged) return `${first}\n    ${pc.green("说明")} ${onOneLine(acknowledged)}`;
  const lines = [
    first,
    ...codeFrame(range, lineOf).map((line) => `    ${pc.dim(line)}`),
    ...relatedLines(related ?? []),
  ];
  if (hint) lines.push(`    ${pc.cyan("→")} ${onOneLine(hint)}`);
  if (note) lines.push(pc.dim(`    照此保留的，在 notes.yaml 的“说明”下写 ${onOneLine(note)}`));
  return lines.join("\n");
}

/** More places than these bury what is to be done; programs get them all. */
const MOST_PLACES = 6;

function relatedLines(related: readonly RelatedPlace[]): string[] {
  const lines = related.map((place) => `    ${pc.dim(placeOf(place.range))} ${onOneLine(place.message)}`);
  const folded = lines.length - MOST_PLACES;
  return folded > 0 ? [...lines.slice(0, MOST_PLACES), `    ${pc.dim(`……还有 ${folded} 处`)}`] : lines;
}

/** A place as terminals make it a link; editors read a finding's code and place off the end of its first line. */
function placeOf({ file, start }: SourceRange): string {
  return `${file}:${start.line}:${start.column}`;
}
