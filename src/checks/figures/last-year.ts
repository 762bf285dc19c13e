import type { Figure } from "../../figures/figure.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { inUnitOf } from "../../figures/relations/in-unit-of.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { saysTheSame } from "../../values/quantities/same-as-printed.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/** Figures that the form takes over from the year before, and that the department typed otherwise. */
export const lastYear = check(
  {
    code: "JX603",
    level: "核实",
    title: "与上年填报的不一致",
    why: "这一项就是上年报过的一个数，审核时两年的材料摆在一起看，不一样一定会问。",
    fix: "写成“=上年.数据名称”，从上年取数；与上年不同确有原因的，在 notes.yaml 说明。",
    example: { file: "figures.yaml", wrong: "上年执行: 97万元", right: "上年执行: =上年.经费.全年执行" },
  },
  ({ declared, figures }: Pick<FiguresSubject, "declared" | "figures">) =>
    [...declared].flatMap(([path, { lastYear: source }]) => {
      const figure = figures.figures.get(path);
      return source && figure ? checkFigure(figure, source, figures) : [];
    }),
);

const OTHERWISE = "与上年不同确有原因的，在 notes.yaml 说明";

function checkFigure({ path, range, written }: Figure, source: string, figures: FigureTable): Spot[] {
  if (written.kind !== "value" || written.value.kind !== "quantity") return [];
  const typed = written.value.quantity;
  const table = figures.lastYear();
  const before = table?.value(source);
  const origin = table?.figures.get(source);
  if (!table || !origin || before?.kind !== "quantity" || isSame(typed, before.quantity)) return [];
  const value = printExact(inUnitOf(typed, before.quantity));
  const typedThen = origin.written.kind === "value" ? [origin] : typedFiguresOf(origin.written.formula.formula, table);
  return [
    {
      at: range,
      message: `“${path}”填的是 ${printExact(typed)}，上年的“${source}”是 ${value}`,
      about: path,
      hint: `写成 =上年.${source}；${OTHERWISE}`,
      mend: { text: `=上年.${source}`, besides: OTHERWISE },
      related: typedThen.map((each) => ({ message: `上年的 ${each.path}`, range: each.range })),
    },
  ];
}

function isSame(typed: Quantity, before: Quantity): boolean {
  return typed.unit.dimension !== before.unit.dimension || saysTheSame(typed, before);
}
