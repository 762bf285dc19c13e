import { fails, type ReportedFinding } from "../../checks/reported-finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import type { FormatContext } from "./formatter.ts";
import { switchedOff } from "./summary.ts";

/** One workflow command a finding, which GitHub shows beside the line of the pull request; what fails the run is an error there. */
export function formatGithub(
  findings: readonly ReportedFinding[],
  { strict, off = [] }: Pick<FormatContext, "strict" | "off">,
): string {
  const commands = visibleIn(findings).map((each) => command(each, fails([each], strict)));
  const notices = off.length > 0 ? [`::notice::${data(switchedOff(off))}`] : [];
  return [...commands, ...notices].map((line) => `${line}\n`).join("");
}

function command(finding: ReportedFinding, isError: boolean): string {
  const { code, severity, message, range, hint, acknowledged } = finding;
  const { file, start, end } = range;
  const place = `file=${property(file)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
  const text = [message, hint, acknowledged && `说明：${acknowledged}`].filter(Boolean).join("\n");
  return `::${isError ? "error" : severity === "warning" ? "warning" : "notice"} ${place},title=${property(code)}::${data(text)}`;
}

function data(text: string): string {
  return text.replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}
