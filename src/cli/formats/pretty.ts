import pc from "picocolors";
import type { ReportedFinding } from "../../checks/reported-finding.ts";
import type { RelatedPlace, SourceRange } from "../../reading/finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import { byImportance } from "./by-importance.ts";
import { codeFrame, drawn, type FrameLine, mendedLine, sharedFrame } from "./code-frame.ts";
import type { FormatContext, LineLookup } from "./formatter.ts";
import { onOneLine } from "./on-one-line.ts";
import { summarize } from "./summary.ts";

const MARKS = {
  error: pc.red("✖ 错误"),
  warning: pc.yellow("▲ 核实"),
  info: pc.dim("· 提示"),
} as const;

const ACKNOWLEDGED = pc.dim("○ 已说明");

/**
 * For people at a terminal: by file and by gravity, each with its line and a mark under what is meant, and how the line reads when it
 * is mended; what stands in one line stands together. Then what to do next.
 */
export function formatPretty(
  findings: readonly ReportedFinding[],
  { lineOf, strict, off, look, formsAlone }: FormatContext,
): string {
  const listed = look ? findings : findings.filter(({ acknowledged }) => acknowledged === undefined);
  const blocks = byImportance(visibleIn(listed)).map(({ file, groups }) =>
    [pc.bold(pc.underline(file)), ...groups.flatMap((group) => describeGroup(group, lineOf))].join("\n"),
  );
  return `${[...blocks, summarize(findings, strict, off, formsAlone)].join("\n\n")}\n`;
}

/** What stands in one line, below the line; each with its own piece of it where it is too long to be shown whole. */
function describeGroup(group: readonly ReportedFinding[], lineOf: LineLookup): string[] {
  const [first] = group;
  if (!first) return [];
  if (group.length === 1) return [describe(first, lineOf, codeFrame(first.range, lineOf))];
  const shared = sharedFrame(group, lineOf);
  return [
    `  ${pc.bold(`第 ${first.range.start.line} 行有 ${group.length} 处`)}`,
    ...frameLines(shared),
    ...group.map((each) => describe(each, lineOf, shared.length > 0 ? [] : codeFrame(each.range, lineOf))),
  ];
}

function describe(
  { code, severity, message, range, hint, mend, related, acknowledged, note }: ReportedFinding,
  lineOf: LineLookup,
  frame: readonly FrameLine[],
): string {
  const first = `  ${acknowledged ? ACKNOWLEDGED : MARKS[severity]} ${onOneLine(message)} ${pc.dim(`${code}  ${placeOf(range)}`)}`;
  // What has a reason needs no looking into: the reason is all there is to read.
  if (acknowledged) return `${first}\n    ${pc.green("说明")} ${onOneLine(acknowledged)}`;
  const mended = mend ? mendedLine(mend, lineOf) : [];
  const lines = [first, ...frameLines(frame, mended), ...relatedLines(related ?? [])];
  const advice = mended.length > 0 ? mend?.besides : hint;
  if (advice) lines.push(`    ${pc.cyan("→")} ${onOneLine(advice)}`);
  if (note) lines.push(pc.dim(`    照此保留的，在 notes.yaml 的“说明”下写 ${onOneLine(note)}`));
  return lines.join("\n");
}

function frameLines(written: readonly FrameLine[], mended: readonly FrameLine[] = []): string[] {
  const lines = drawn([...written, ...mended]);
  return lines.map((line, index) => `    ${index < written.length ? pc.dim(line) : pc.green(line)}`);
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
