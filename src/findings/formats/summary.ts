import type { Finding } from "../finding.ts";

/** Only a department can give reasons; what is wrong with a form is mended. */
const WAYS_OUT = { department: "改正，或在 notes.yaml 的“说明”下按编号写明原因", pack: "改正表样" } as const;

/** The last line of every report for people: how many of each, and what to do next. */
export function summarize(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings, explained] = [count("error"), count("warning"), count("info")];
  const open = findings.filter(({ severity }) => severity === "warning");
  const waysOut = open.some(({ range }) => range.file.startsWith("data/")) ? "department" : "pack";
  const parts = [
    errors > 0 ? `${errors} 处错误，改好才能出表${errors > 1 ? "，从最上面的改起" : ""}` : "没有错误，可以出表",
    warnings > 0 ? `${warnings} 处要核实：${WAYS_OUT[waysOut]}` : "",
    explained > 0 ? `${explained} 处已经说明` : "",
  ];
  return `${parts.filter(Boolean).join("；")}。`;
}
