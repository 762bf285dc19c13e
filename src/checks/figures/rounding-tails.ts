import type { Figure } from "../../figures/figure.ts";
import { topOf } from "../../reading/finding.ts";
import type { Formula } from "../../values/formulas/syntax-tree.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printIn } from "../../values/quantities/print-quantity.ts";
import { MONEY, type Unit } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/** Printed parts that don't add up to the total printed beside them, by the tail of rounding, in a set that doesn't say so. */
export const roundingTails = check(
  {
    code: "JX326",
    level: "核实",
    title: "印出来的分项加起来不等于合计",
    why: "分项和合计各自四舍五入，末位会差一点；数不能为此改动，但要写一句，不然审核时会当作加错了。",
    fix: "在报告里写一句，例如“金额换算为万元并保留两位小数，分项相加与合计之间的尾差不作调整”。",
    example: {
      file: "report.md",
      wrong: "库房不足。",
      right: "库房不足。金额保留两位小数，分项相加与合计之间的尾差不作调整。",
    },
  },
  ({ pack, figures, references, report }: TailsSubject) => {
    if (!report || EXPLAINED.test(report.text)) return [];
    const printed = new Map<string, Unit>();
    for (const { name, unit, range } of references) if (unit) printed.set(`${range.file} ${unit.name} ${name}`, unit);
    for (const { path, written } of pack.derived) {
      const parts = written.kind === "formula" ? namesAdded(written.formula.formula) : undefined;
      if (!parts || parts.length < 2) continue;
      for (const [key, unit] of printed) {
        if (unit.dimension !== MONEY || !key.endsWith(` ${path}`)) continue;
        const beside = key.slice(0, -path.length);
        const numbers = parts.map((part) => (printed.has(beside + part) ? numberOf(part, unit, figures) : undefined));
        const [total, sum] = [numberOf(path, unit, figures), addUp(numbers)];
        if (!total || !sum || sum.equals(total)) continue;
        const message = `“${path}”印成 ${total.toFixed(2)}${unit.name}，分项印出来的数加起来是 ${sum.toFixed(2)}${unit.name}，报告没有写明是尾差`;
        return [{ at: topOf(report.path), message }];
      }
    }
    return [];
  },
);

type TailsSubject = Pick<FiguresSubject, "figures" | "references" | "report"> & {
  readonly pack: { readonly derived: readonly Figure[] };
};

/** What a set says of such tails. */
const EXPLAINED = /尾差|尾数差|四舍五入|舍入/u;

/** The names of a formula that only adds names up. */
function namesAdded(formula: Formula): string[] | undefined {
  if (formula.kind === "name") return [formula.path];
  if (formula.kind !== "arithmetic" || formula.operator !== "+") return undefined;
  const [left, right] = [namesAdded(formula.left), namesAdded(formula.right)];
  return left && right && [...left, ...right];
}

function numberOf(path: string, unit: Unit, figures: FiguresSubject["figures"]): Decimal | undefined {
  const value = figures.value(path);
  return value?.kind === "quantity" && value.quantity.unit.dimension === unit.dimension
    ? new Decimal(printIn(value.quantity, unit))
    : undefined;
}

function addUp(numbers: readonly (Decimal | undefined)[]): Decimal | undefined {
  return numbers.reduce((sum, each) => sum && each && sum.plus(each), new Decimal(0));
}
