import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import { numberIn } from "../../values/quantities/quantity.ts";
import { MONEY, unitNamed } from "../../values/quantities/units.ts";
import { check } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

const OTHERWISE = "没有写错的，在 notes.yaml 里按数据的名称说明";

/** More 元 than this were hardly meant as 万元. */
const MOST_AS_TEN_THOUSANDS = 100_000;

/** Amounts with less than a 分 in them: 88.175元 was counted in a larger unit. */
export const tooExact = check(
  {
    code: "JX324",
    level: "核实",
    title: "金额比一分钱还细",
    why: "元后面最多两位小数，多出来的位数说明单位多半不是元，而是万元。",
    fix: "核对单位；是平均数、单价的，在 notes.yaml 里按数据的名称说明。",
    example: {
      file: "figures.yaml",
      wrong: "采购: { 预算: 88.175元, 支出: 88.175元 }",
      right: "采购: { 预算: 88.175万元, 支出: 88.175万元 }",
    },
    yieldsTo: ["JX318", "JX321"],
  },
  ({ own }: Pick<FiguresSubject, "own">) =>
    own.flatMap(({ path, range, written }) => {
      if (written.kind !== "value" || written.value.kind !== "quantity") return [];
      const { quantity } = written.value;
      if (quantity.unit.dimension !== MONEY || numberIn(quantity, unitNamed("元")).decimalPlaces() <= 2) return [];
      const meant =
        quantity.unit.name === "元" && numberIn(quantity).lessThan(MOST_AS_TEN_THOUSANDS)
          ? printAsWritten(quantity).replace("元", "万元")
          : undefined;
      const hint = meant === undefined ? "核对小数点和单位。" : `是不是 ${meant}？`;
      const mend = meant === undefined ? undefined : { text: meant, isGuess: true, besides: OTHERWISE };
      const message = `“${path}”填的是 ${printAsWritten(quantity)}，比一分钱还细`;
      return [{ at: range, message, hint: hint + OTHERWISE, mend, about: path }];
    }),
);
