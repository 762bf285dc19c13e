/** How grave a finding is: an error stops its department, a warning wants an explanation, info is only told. */
export type Severity = "error" | "warning" | "info";

/** What a code says of itself: what is wrong, why that matters, and how to mend it. */
export interface CodeEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}
