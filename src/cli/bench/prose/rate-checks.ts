import type { Finding } from "../../../reading/finding.ts";
import { offsetsOf } from "../../../reading/source-file.ts";
import type { Span } from "../../../values/formulas/syntax-tree.ts";
import { examinePiece } from "./examine-piece.ts";
import type { Expected, Piece } from "./read-piece.ts";

/** How often the findings of one code were right, and what it found wrongly or missed, each with the report it is about. */
export interface Rate {
  readonly code: string;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Lays what is found in reports beside what should be, code by code. */
export function rateChecks(pieces: readonly Piece[]): Rate[] {
  const judged = pieces.map(judge);
  const all = judged.flat();
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const own = all.filter((each) => each.code === code);
    const sayings = (verdict: Verdict) => own.filter((each) => each.verdict === verdict).map(({ saying }) => saying);
    return { code, right: sayings("right").length, wrong: sayings("wrong"), missed: sayings("missed") };
  });
}

type Verdict = "right" | "wrong" | "missed";

interface Judged {
  readonly code: string;
  readonly verdict: Verdict;
  readonly saying: string;
}

function judge(piece: Piece): Judged[] {
  const findings = examinePiece(piece);
  const { expected, name, report } = piece;
  const isAt = (each: Expected, found: Finding) =>
    each.code === found.code && overlap(each.span, offsetsOf(report.source, found.range));
  const found = findings.map((each): Judged => {
    const verdict = expected.some((due) => isAt(due, each)) ? "right" : "wrong";
    return { code: each.code, verdict, saying: `${name}:${each.range.start.line} ${each.message}` };
  });
  const missed = expected
    .filter((due) => !findings.some((each) => isAt(due, each)))
    .map(({ code, words }): Judged => ({ code, verdict: "missed", saying: `${name} ${words}` }));
  return [...found, ...missed];
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
