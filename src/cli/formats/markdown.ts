import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import { byImportance } from "./by-importance.ts";
import type { FormatContext } from "./formatter.ts";
import { onOneLine } from "./on-one-line.ts";
import { summarize } from "./summary.ts";

const NAMES = { error: "错误", warning: "核实", info: "提示" } as const;

/** A table for a pull request's comment. */
export function formatMarkdown(
  findings: readonly ReportedFinding[],
  { strict, off, formsAlone }: Pick<FormatContext, "strict" | "off" | "formsAlone">,
): string {
  const sorted = byImportance(visibleIn(findings)).flatMap((each) => each.findings);
  const rows = sorted.map(({ code, severity, message, range, hint, acknowledged }) => {
    const advice = acknowledged ? `说明：${acknowledged}` : (hint ?? "");
    return `| ${acknowledged ? "已说明" : NAMES[severity]} | ${asItStands(code)} | ${asItStands(`${range.file}:${range.start.line}`)} | ${asItStands(message)} | ${asItStands(advice)} |`;
  });
  const table =
    rows.length > 0 ? ["| 级别 | 编号 | 位置 | 问题 | 怎样改 |", "| --- | --- | --- | --- | --- |", ...rows, ""] : [];
  return `${[...table, summarize(findings, strict, off?.map(asItStands), formsAlone)].join("\n")}\n`;
}

/** A text as it stands: what people typed must not break the table, nor turn bold or into a link. */
function asItStands(text: string): string {
  return onOneLine(text.replace(/[\\`*_<>[\]|]/gu, "\\$&"), "<br>");
}
