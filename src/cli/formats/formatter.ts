import type { ReportedFinding } from "../../checks/reported-finding.ts";

/** Looks up the text of a line, for the frame around a mistake. */
export type LineLookup = (file: string, line: number) => string | undefined;

/** What a formatter goes by besides the findings. */
export interface FormatContext {
  readonly lineOf: LineLookup;
  /** Whether what wants a reason and has none fails the run; it is called by its own name all the same. */
  readonly strict: boolean;
  /** Whether what needs no looking into is listed too, since a reason was given; it is counted all the same. */
  readonly look?: boolean;
  /** The checks that are switched off, each as its code and title, which reports for people name. */
  readonly off?: readonly string[];
  /** Whether only form packs were looked at, because there is no department yet. */
  readonly formsAlone?: boolean;
}

/** Findings as text: a pure function. */
export type Formatter = (findings: readonly ReportedFinding[], context: FormatContext) => string;
