import type { Finding } from "../finding.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** One workflow command a finding, which GitHub shows beside the line of the pull request. */
export function formatGithub(findings: readonly Finding[]): string {
  return findings.map((each) => `${command(each)}\n`).join("");
}

function command({ code, severity, message, range, hint, acknowledged }: Finding): string {
  const { file, start, end } = range;
  const place = `file=${property(file)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
  const text = [message, hint, acknowledged && `说明：${acknowledged}`].filter(Boolean).join("\n");
  return `::${COMMANDS[severity]} ${place},title=${property(code)}::${data(text)}`;
}

function data(text: string): string {
  return text.replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}
