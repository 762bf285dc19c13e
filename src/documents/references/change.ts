import type { FigureTable } from "../../figures/figure-table.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";

/** What a change is that is more than nothing: a rise, as of what is now less what was, or a fall, as the other way round. */
export type Change = "rise" | "fall" | "unclear";

const NAMED = /变动|变化|增减|增长|增幅|调整|差额|偏差/u;

/** Whether a figure says how much something has become more or less, and which of both it says where it has no minus. */
export function changeOf(path: string, { figures }: FigureTable): Change | undefined {
  const written = figures.get(path)?.written;
  const change = written?.kind === "formula" ? changeIn(written.formula.formula) : undefined;
  const isNamed = NAMED.test(path.split(".").at(-1) ?? "");
  return isNamed && (change ?? "unclear") === "unclear" ? "rise" : change;
}

/** The same of a formula: one number less another, or such a difference as a share of something. */
export function changeIn(formula: Formula): Change | undefined {
  if (formula.kind !== "arithmetic") return undefined;
  if (formula.operator === "÷") return changeIn(formula.left);
  if (formula.operator !== "-") return undefined;
  const [left, right] = [formula.left, formula.right].map(namesIn) as [string, string];
  for (const before of BEFORE) if (before.test(left) !== before.test(right)) return before.test(left) ? "fall" : "rise";
  return "unclear";
}

/** What names call as it was, and what they call as it was meant to be: either is compared with, not what is told. */
const BEFORE = [/上年|去年|往年|前年|上期|同期|年初|期初|原有/u, /预[^警防报备赛]|计划|目标|任务|定额|限额|标准/u];

function namesIn(formula: Formula): string {
  switch (formula.kind) {
    case "name":
      return formula.path;
    case "negation":
      return namesIn(formula.operand);
    case "arithmetic":
      return `${namesIn(formula.left)} ${namesIn(formula.right)}`;
    default:
      return "";
  }
}
