import type { Finding } from "../../reading/findings/finding.ts";

/** Only a department can give reasons; what is wrong with a form is mended. */
const WAYS_OUT = { department: "改正，或在 notes.yaml 的“说明”下按编号写明原因", pack: "改正表样" } as const;

/** What --strict is asked for: what is left as it is doesn't go out. */
const HELD_BACK = { department: "没有说明的不能提交", pack: "没有改正的不能发给单位" } as const;

/** The last line of every report for people: how many of each, and what to do next. */
export function summarize(findings: readonly Finding[], strict: boolean): string {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings, explained] = [count("error"), count("warning"), count("info")];
  const open = findings.filter(({ severity }) => severity === "warning");
  const waysOut = open.some(({ range }) => range.file.startsWith("data/")) ? "department" : "pack";
  const isHeldBack = strict && warnings > 0;
  const ready = isHeldBack ? "没有错误" : "没有错误，可以出表";
  const parts = [
    errors > 0 ? `${errors} 处错误，改好才能出表${errors > 1 ? "，从最上面的改起" : ""}` : ready,
    warnings > 0 ? `${warnings} 处要核实：${WAYS_OUT[waysOut]}${isHeldBack ? `，${HELD_BACK[waysOut]}` : ""}` : "",
    explained > 0 ? `${explained} 处已经说明` : "",
  ];
  return `${parts.filter(Boolean).join("；")}。`;
}
