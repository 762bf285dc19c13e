import type { Figure } from "../../figures/figure.ts";
import { nearest } from "../../values/nearest.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { numberIn, type Quantity } from "../../values/quantities/quantity.ts";
import { isUsual, unitNames } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

const OTHERWISE = "没有写错的，在 notes.yaml 里说明";

/** Units that nobody else writes and the department writes once: a slip makes a unit of its own, with which nothing compares. */
export const unusualUnits = check(
  {
    code: "JX320",
    level: "核实",
    title: "没有用过的单位",
    why: "任何量词都可以作单位，写错一个字就成了另一个单位，和别的数不能比。",
    fix: "核对单位；没有写错的，在 notes.yaml 里按单位说明。",
    example: { file: "figures.yaml", wrong: "举办讲座: 12旗", right: "举办讲座: 12期" },
  },
  ({ own }: Pick<FiguresSubject, "own">) => {
    const byUnit = new Map<string, { readonly figure: Figure; readonly quantity: Quantity }[]>();
    for (const figure of own) {
      const { written } = figure;
      if (written.kind !== "value" || written.value.kind !== "quantity" || isUsual(written.value.quantity.unit))
        continue;
      const { quantity } = written.value;
      const { name } = quantity.unit;
      byUnit.set(name, [...(byUnit.get(name) ?? []), { figure, quantity }]);
    }
    return [...byUnit].flatMap(([unit, [only, ...others]]): Spot[] => {
      if (!only || others.length > 0) return [];
      const { figure, quantity } = only;
      const close = nearest(unit, unitNames());
      const message = `“${figure.path}”的单位“${unit}”没有用过`;
      const spot = { at: figure.range, message, about: unit };
      if (!close) return [{ ...spot, hint: OTHERWISE }];
      const mend = { text: printNumber(numberIn(quantity)) + close, isGuess: true, besides: OTHERWISE };
      return [{ ...spot, hint: `是不是“${close}”？${OTHERWISE}`, mend }];
    });
  },
);
