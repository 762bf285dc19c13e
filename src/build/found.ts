import type { ReportedFinding } from "../checks/reported-finding.ts";
import { listOf, NUMBER, optional, type Shape, TEXT, withParts } from "./kept/shape.ts";

/** What was found in a department, or in a project where projects are evaluated: plain values, which can be kept and passed on. */
export interface Found {
  readonly year: string;
  /** Its folder under data/<year>/: the department's, or for a project the department's, a slash, and the project's. */
  readonly id: string;
  readonly name: string;
  /** Those of its form pack too. */
  readonly findings: readonly ReportedFinding[];
  /** The checks that the pack or the year has switched off, each as its code and title. */
  readonly off: readonly string[];
}

const POSITION = withParts({ line: NUMBER, column: NUMBER });
const RANGE = withParts({ file: TEXT, start: POSITION, end: POSITION });
const MEND = withParts({ text: TEXT, range: RANGE });

/** The shape of findings that are kept. */
export const FINDINGS: Shape = listOf(
  withParts({ code: TEXT, message: TEXT, severity: TEXT, hint: TEXT, range: RANGE, mend: optional(MEND) }),
);

/** The shape of what was found and is kept. */
export const FOUND: Shape = withParts({ year: TEXT, id: TEXT, name: TEXT, findings: FINDINGS, off: listOf(TEXT) });
