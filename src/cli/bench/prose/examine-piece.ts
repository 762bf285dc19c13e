import { findAll } from "../../../checks/check.ts";
import { PROSE_CHECKS } from "../../../checks/prose/all.ts";
import { proseOf } from "../../../checks/prose/prose.ts";
import { checkReport } from "../../../checks/report/check-report.ts";
import { reportSubject } from "../../../checks/report/report-subject.ts";
import { fillIn } from "../../../documents/references/fill-in.ts";
import type { Finding } from "../../../reading/finding.ts";
import { reportBlocks } from "../../../reading/markdown/report-blocks.ts";
import type { Piece } from "./read-piece.ts";

/** All that is found in a report by itself, without a form that says what has to be in it. */
export function examinePiece({ report, year, names, facts }: Piece): Finding[] {
  const known = { year, names, figures: facts.figures };
  return [
    ...checkReport(reportSubject(report, [], facts)),
    ...reportBlocks(report).flatMap(({ text, rangeOf }) => fillIn(text, facts, rangeOf).findings),
    ...findAll(PROSE_CHECKS, proseOf({ texts: [], report }, { outline: [], printed: [] }, known)),
  ];
}
