import { countOf } from "../../checks/fold-findings.ts";
import { isToLookAt, type ReportedFinding } from "../../checks/reported-finding.ts";
import { visibleIn } from "../../reading/visible.ts";
import { onOneLine } from "./on-one-line.ts";

/** Only a department can give reasons; what is wrong with a form is mended. */
const WAYS_OUT = { department: "改正，或在 notes.yaml 的“说明”下按编号写明原因", pack: "改正表样" } as const;

/** What --strict is asked for: what is left as it is doesn't go out. */
const HELD_BACK = { department: "没有说明的不能提交", pack: "没有改正的不能发给单位" } as const;

/** The end of every report for people: how many of each, what to do next, and what was not looked for. */
export function summarize(
  findings: readonly ReportedFinding[],
  strict: boolean,
  off: readonly string[] = [],
  formsAlone = false,
): string {
  const total = (some: readonly ReportedFinding[]) => some.reduce((sum, each) => sum + countOf(each), 0);
  const count = (severity: ReportedFinding["severity"]) => total(findings.filter((each) => each.severity === severity));
  const [errors, warnings] = [count("error"), count("warning")];
  const toLookAt = total(findings.filter(isToLookAt));
  const acknowledged = count("info") - toLookAt;
  const open = findings.filter(({ severity }) => severity === "warning");
  const waysOut = open.some(({ range }) => range.file.startsWith("data/")) ? "department" : "pack";
  const isHeldBack = strict && warnings > 0;
  const ready = formsAlone ? "表样没有错误，data 下面还没有单位" : isHeldBack ? "没有错误" : "没有错误，可以出表";
  const parts = [
    errors > 0 ? `${errors} 处错误，改好才能出表${errors > 1 ? "，从最上面的改起" : ""}` : ready,
    warnings > 0 ? `${warnings} 处要核实：${WAYS_OUT[waysOut]}${isHeldBack ? `，${HELD_BACK[waysOut]}` : ""}` : "",
    acknowledged > 0 ? `${acknowledged} 处已经说明` : "",
    toLookAt > 0 ? `${toLookAt} 处提示，看过就可以` : "",
  ];
  const sum = `${parts.filter(Boolean).join("；")}。`;
  return off.length > 0 ? `${sum}\n${switchedOff(off)}` : sum;
}

/** The line that says what was not looked for; titles are as a form pack has them. */
export function switchedOff(off: readonly string[]): string {
  return `关闭了的核对：${onOneLine(visibleIn(off).join("、"))}。`;
}
