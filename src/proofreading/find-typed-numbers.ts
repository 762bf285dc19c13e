import type { FigureTable } from "../figures/figure-table.ts";
import type { Finding } from "../findings/finding.ts";
import { POINTS } from "../quantities/units.ts";
import { type Block, unquoted, wordsFinding } from "./passage.ts";
import { suggestReference } from "./suggest-reference.ts";
import { typedNumbers } from "./typed-number.ts";

const NO_FIGURE = "先把这个数填进 figures.yaml，再用 {{打印方式 数据名称}} 引用";

const OF_SCORES = "得分由程序算，写成 {{总分}}分、{{满分}}分或 {{得分 指标名称}}分";

/** Numbers typed into a text that could refer to the figure: the one is changed and the other forgotten. */
export function findTypedNumbers(block: Block, figures: FigureTable): Finding[] {
  const words = unquoted(block.words);
  return typedNumbers(words).map((typed) => {
    const { start, end } = typed.span;
    const reference = suggestReference(typed, words.slice(Math.max(0, start - 16), start), figures);
    const written = block.text.slice(start, end);
    const isPoints = typed.quantity?.unit.dimension === POINTS;
    const hint = isPoints ? OF_SCORES : reference ? `写成 ${reference}` : NO_FIGURE;
    return wordsFinding("JX701", block, typed.span, `“${written}”是直接打的数，没有引用数据`, hint);
  });
}
