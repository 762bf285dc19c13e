import { check } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";
import { askAbout, describeSlip, isToldByRelations, meantBy } from "./slips/describe-slip.ts";

const OTHERWISE = "没有写错的，在 notes.yaml 里按数据的名称说明";

/** Amounts ten thousand times too large or too small beside what the form lays next to them. */
export const magnitudes = check(
  {
    code: "JX321",
    level: "核实",
    title: "金额的单位可能写错了",
    why: "表上放在一起比的金额，大小应当相近；相差太大，换一个单位就对上的，多半是把元写成了万元，或者反过来。",
    fix: "核对单位；没有写错的，在 notes.yaml 里按数据的名称说明。",
    example: { file: "figures.yaml", wrong: "年初预算: 1000000万元", right: "年初预算: 1000000元" },
    yieldsTo: ["JX318", "JX603"],
  },
  ({ slips }: Pick<FiguresSubject, "slips">) =>
    slips
      .filter((slip) => !isToldByRelations(slip))
      .flatMap((slip) => {
        const [first, ...others] = slip.figures;
        if (!first) return [];
        const hint = askAbout(slip) + OTHERWISE;
        const text = others.length === 0 ? meantBy(slip) : undefined;
        const mend = text === undefined ? undefined : { text, isGuess: true, besides: OTHERWISE };
        const related = others.map(({ path, range }) => ({ message: path, range }));
        return [{ at: first.range, message: describeSlip(slip), hint, mend, related, about: first.path }];
      }),
);
