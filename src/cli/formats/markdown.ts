import type { ReportedFinding } from "../../checks/reported-finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import { byImportance } from "./by-importance.ts";
import { mendedLine } from "./code-frame.ts";
import type { FormatContext, LineLookup } from "./formatter.ts";
import { onOneLine } from "./on-one-line.ts";
import { summarize } from "./summary.ts";

const NAMES = { error: "错误", warning: "核实", info: "提示" } as const;

/** A table for a pull request's comment. */
export function formatMarkdown(
  findings: readonly ReportedFinding[],
  { lineOf, strict, off, formsAlone }: Pick<FormatContext, "lineOf" | "strict" | "off" | "formsAlone">,
): string {
  const groups = byImportance(visibleIn(findings)).flatMap((each) => each.groups);
  const rows = groups.flatMap((group) => group.map((each, index) => row(each, index > 0, lineOf)));
  const table =
    rows.length > 0 ? ["| 级别 | 编号 | 位置 | 问题 | 怎样改 |", "| --- | --- | --- | --- | --- |", ...rows, ""] : [];
  return `${[...table, summarize(findings, strict, off?.map(asItStands), formsAlone)].join("\n")}\n`;
}

/** A finding's row; one in the line of the finding above doesn't name it again. */
function row(finding: ReportedFinding, isInLineAbove: boolean, lineOf: LineLookup): string {
  const { code, severity, message, range, acknowledged } = finding;
  const name = acknowledged ? "已说明" : NAMES[severity];
  const place = isInLineAbove ? "同一行" : `${range.file}:${range.start.line}`;
  return `| ${[name, code, place, message, adviceIn(finding, lineOf)].map(asItStands).join(" | ")} |`;
}

/** The reason given, or how the line reads when it is mended, or what to do. */
function adviceIn({ acknowledged, hint, mend }: ReportedFinding, lineOf: LineLookup): string {
  if (acknowledged) return `说明：${acknowledged}`;
  const [mended] = mend ? mendedLine(mend, lineOf) : [];
  return mended ? [mended.join(" "), mend?.besides].filter(Boolean).join("\n") : hint;
}

/** A text as it stands: what people typed must not break the table, nor turn bold or into a link. */
function asItStands(text: string): string {
  return onOneLine(text.replace(/[\\`*_<>[\]|]/gu, "\\$&"), "<br>");
}
