import type { FigureTable } from "../../figures/figure-table.ts";
import { countsInNumerals, isCount, type TypedNumber, typedNumbersIn } from "../../reading/typed-number.ts";
import { writeReference } from "../../reading/write-reference.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { POINTS } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import { resultsTyped } from "./aims-and-limits.ts";
import { figureCounting } from "./figure-counting.ts";
import type { Prose } from "./prose.ts";
import { adviseReference, figuresMeant } from "./suggest-reference.ts";
import { wordsAt } from "./words-at.ts";

/** Numbers typed into a text that could refer to the figure: the one is changed and the other forgotten. */
export const typedNumbers = check(
  {
    code: "JX701",
    level: "核实",
    title: "直接打了数，没有引用数据",
    why: "同一个数在表里改了，文字里忘了改，两份材料就对不上。",
    fix: "用 {{数据名称}} 引用数据，单位写在后面；数不在数据里的，先填进 figures.yaml；确实不该引用的，在 notes.yaml 说明。",
    example: { file: "report.md", wrong: "编制20人", right: "编制{{人员.编制}}人" },
    yieldsTo: ["JX702"],
  },
  ({ referring, figures, stated, year }: Pick<Prose, "referring" | "figures" | "stated" | "year">) =>
    resultsTyped(referring, year, (words) => [...typedNumbersIn(words), ...countsNamed(words, figures)]).map(
      ({ block, words, typed }) => {
        const written = block.text.slice(typed.span.start, typed.span.end);
        const hint = advise(typed, words, figures, stated);
        return wordsAt(block, typed.span, `“${written}”是直接打的数，没有引用数据`, hint);
      },
    ),
);

const NO_FIGURE = "先把这个数填进 figures.yaml，再用 {{数据名称}} 引用，单位写在后面";

const OF_SCORES = "得分由程序算，写成 {{总分}}分、{{满分}}分、{{得分 指标名称}}分或 {{扣分 指标名称}}分";

/** As far back as the words tell which figure is meant. */
const NEAR = 24;

/** The counts in Chinese numerals that a figure is kept of. */
function countsNamed(words: string, figures: FigureTable): TypedNumber[] {
  return countsInNumerals(words).filter(
    ({ span, quantity }) => quantity && figureCounting(words, span, quantity, figures),
  );
}

function advise(typed: TypedNumber, words: string, figures: FigureTable, stated: ReadonlySet<string>): string {
  const { quantity, span, about } = typed;
  if (quantity?.unit.dimension === POINTS) return OF_SCORES;
  const meant = figuresMeant(typed, words.slice(Math.max(0, span.start - NEAR), span.start), figures, stated);
  const counting = quantity && isCount(quantity) ? figureCounting(words, span, quantity, figures) : undefined;
  // One called like it is more likely meant than one that has the same number by chance.
  if (counting && !meant.includes(counting.path)) {
    const reference = writeReference(counting.path, counting.quantity, about);
    return `数据里是${printAsWritten(counting.quantity)}（${counting.path}），是不是同一个数？是的，写成 ${reference}；不是，另填一个数据再引用`;
  }
  return adviseReference(typed, meant) ?? NO_FIGURE;
}
