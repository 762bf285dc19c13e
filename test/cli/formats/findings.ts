import { reportFindings } from "../../../src/checks/report-findings.ts";
import type { ReportedFinding } from "../../../src/checks/reported-finding.ts";
import { finding, type Mend } from "../../../src/reading/finding.ts";

function reported(...of: Parameters<typeof finding>): ReportedFinding {
  return reportFindings([finding(...of)])[0] as ReportedFinding;
}

/** A finding on line 2 of data/figures.yaml, its message and hint holding what formats have to escape. */
export const ERROR = reported(
  "JX301",
  { file: "data/figures.yaml", start: { line: 2, column: 5 }, end: { line: 2, column: 7 } },
  "“95%|甲\n乙”没有写单位",
  "写成 95%，\n或 95分",
);

/** A relation that doesn't hold, with a reason in notes.yaml, about a second place in a file whose name wants escaping. */
export const ACKNOWLEDGED: ReportedFinding = {
  code: "GJ-18",
  severity: "info",
  title: "在职人数不超过编制人数",
  message: "在职人数不超过编制人数：不成立",
  range: { file: "data/乙,丙:丁.yaml", start: { line: 7, column: 1 }, end: { line: 7, column: 3 } },
  hint: "核对编制批复",
  related: [
    {
      message: "人员.编制人数 是 25人",
      range: { file: "data/乙,丙:丁.yaml", start: { line: 6, column: 2 }, end: { line: 6, column: 4 } },
    },
  ],
  acknowledged: "安置两名",
};

/** One that wants an explanation. */
export const WARNING = reported("JX316", ACKNOWLEDGED.range, "除数是零");

/** One that knows what to write instead, and one that asks whether it was meant, in the same line as ERROR; the latter has more to say. */
export const MENDED = withMend({ text: "98%" });
export const ASKED = withMend({ text: "96%", isGuess: true, besides: "都不是的，改数据" });

function withMend(mend: Mend): ReportedFinding {
  const range = { file: "data/figures.yaml", start: { line: 2, column: 7 }, end: { line: 2, column: 9 } };
  return reportFindings([{ ...finding("JX711", range, "“95”是错字", "改成那个数"), mend }])[0] as ReportedFinding;
}
