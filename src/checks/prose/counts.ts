import type { FigureTable } from "../../figures/figure-table.ts";
import { BLANK, type Block, type Passage } from "../../reading/passage.ts";
import { isCount } from "../../reading/typed-number.ts";
import type { Span } from "../../values/formulas/syntax-tree.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { type SaidQuantity, saidQuantities } from "./said-quantities.ts";

/** So many of something, as a text says it, typed or by reference. */
export interface Count extends SaidQuantity {
  readonly block: Block;
  /** What is counted, as far as the words beside the number tell; equal for two counts of the same. */
  readonly of: string;
  /** What its clause says before it of which ones are meant, or what was done with them: 改造薄弱基层社3家 are not all the 基层社. */
  readonly meant: string;
}

/** Every count that a text holds and that has words beside it. */
export function countsIn({ blocks }: Passage, figures: FigureTable): Count[] {
  return blocks.flatMap((block) =>
    saidQuantities(block, figures).flatMap(({ span, quantity, typed }) => {
      const of = countedThing(block.words, span, quantity);
      return isCount(quantity) && of
        ? [{ block, span, quantity, typed, of, meant: meantBefore(block.words, span) }]
        : [];
    }),
  );
}

/** As far as the words that say what is counted can stand from the number. */
const NEAR = 20;

/** The words behind the unit (5个两新党支部), else those before the number (专题培训17期). */
function countedThing(words: string, { start, end }: Span, { unit }: SaidQuantity["quantity"]): string | undefined {
  const rest = words.slice(end, end + NEAR).replace(new RegExp(`^[余多]?(?:${unit.name})?[余多]?`, "u"), "");
  const behind = /^\p{Script=Han}{2}/u.exec(rest)?.[0];
  if (behind) return `${unit.dimension}·${behind}`;
  const before = /(\p{Script=Han}{2,3})[了共约达计为\s]*$/u.exec(
    words.slice(Math.max(0, start - NEAR), start).replaceAll(BLANK, " "),
  )?.[1];
  return before && `${before}·${unit.dimension}`;
}

/** Says only that there are so many, or that something was held: what is counted begins behind it. */
const BEGINNING =
  /^(?:开展|举办|举行|召开|组织|进行|实施|完成|累计|合计|总计|共计|全年|年内|本年度?|今年|年度?|先后|其中|[我本全][局办委部会院站社县区市乡镇街道中心系统]+|[共有了已并])+/u;
const BETWEEN = /[了共约达计为是有\s]+$/u;

function meantBefore(words: string, { start }: Span): string {
  const [clause = ""] =
    new RegExp(`[^，。；：、（）\\n\\d${BLANK}]*$`, "u").exec(words.slice(Math.max(0, start - NEAR), start)) ?? [];
  return clause.replace(BETWEEN, "").replace(BEGINNING, "").trim();
}

/** How a count reads: 17期. */
export function sayCount({ quantity }: Count): string {
  return printAsWritten(quantity);
}
