import type { Finding } from "../finding.ts";

/** What a formatter may look up besides the findings: the text of a line, for the frame around a mistake. */
export type LineLookup = (file: string, line: number) => string | undefined;

/** Findings as text: a pure function. */
export type Formatter = (findings: readonly Finding[], lineOf: LineLookup) => string;
