import type { Mend } from "../../reading/finding.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { POINTS } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import { type Link, linksIn, referenceTo } from "./links.ts";
import type { Prose } from "./prose.ts";
import { wordsAt } from "./words-at.ts";

/** Numbers typed into a text that could refer to the figure: the one is changed and the other forgotten. */
export const typedNumbers = check(
  {
    code: "JX701",
    level: "核实",
    title: "直接打了数，没有引用数据",
    why: "同一个数在表里改了，文字里忘了改，两份材料就对不上。",
    fix: "用 {{数据名称}} 引用数据，单位写在后面；数不在数据里的，先填进 figures.yaml；许多数一起改，运行 npm run link；确实不该引用的，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "编制20人", right: "编制{{人员.编制}}人" },
    yieldsTo: ["JX702"],
  },
  ({ referring, figures, year }: Pick<Prose, "referring" | "figures" | "year">) =>
    linksIn(referring, figures, year).map((link) => {
      const { block, typed } = link;
      const written = block.text.slice(typed.span.start, typed.span.end);
      return wordsAt(block, typed.span, `“${written}”是直接打的数，没有引用数据`, ...advise(link));
    }),
);

const NO_FIGURE = "数据里没有找到说这件事的数：运行 npm run link，填进 figures.yaml 并改成引用";

const OF_SCORES = "得分由程序算，写成 {{总分}}分、{{满分}}分、{{得分 指标名称}}分或 {{扣分 指标名称}}分";

/** What to write instead, as a question: words that stand near a number may belong to another. */
function advise(link: Link): [hint: string, mend?: Mend] {
  const { typed, candidates } = link;
  if (typed.quantity?.unit.dimension === POINTS) return [OF_SCORES];
  const [first] = candidates;
  if (!first) return [NO_FIGURE];
  const agreeing = candidates.filter(({ agrees }) => agrees);
  if (agreeing.length > 1) {
    const listed = agreeing.map((each) => referenceTo(each, link)).join("、");
    return [`几个数据都是这个数，是不是其中一个？是的，写成 ${listed}；都不是，另填一个数据再引用`];
  }
  const reference = referenceTo(first, link);
  const guess = { text: reference, isGuess: true } as const;
  if (first.agrees)
    return [
      `是不是数据里的“${first.path}”？是的，写成 ${reference}；不是，另填一个数据再引用`,
      { ...guess, besides: "不是的，另填一个数据再引用" },
    ];
  const kept = `数据里是${printAsWritten(first.quantity)}（${first.path}）`;
  return [
    `${kept}，是不是同一个数？是的，写成 ${reference}；不是，另填一个数据再引用`,
    { ...guess, besides: `${kept}；不是同一个数，另填一个数据再引用` },
  ];
}
