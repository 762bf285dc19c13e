import type { Severity } from "./finding.ts";

/** What its gravity means for whoever gets a finding. */
export const SEVERITY_WORDS = {
  error: "错误：改好才能出表",
  warning: "核实：改正，或在 notes.yaml 里说明",
  info: "提示",
} as const satisfies Record<Severity, string>;
