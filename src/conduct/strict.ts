import type { Finding } from "../findings/finding.ts";

/** A finding as --strict counts it: what needs an explanation and has none is an error. */
export function asStrict(finding: Finding): Finding {
  return finding.severity === "warning" ? { ...finding, severity: "error" } : finding;
}
