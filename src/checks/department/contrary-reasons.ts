import words from "#generated/checks/department/contrary-reasons.yaml.js";
import type { IndicatorTarget } from "../../department/indicator-target.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { printExact } from "../../values/quantities/print-quantity.ts";
import { compare } from "../../values/quantities/quantity.ts";
import { type Dimension, MONEY, RATIO } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { DepartmentSubject } from "./department-subject.ts";
import { restsOn } from "./rests-on.ts";

const WORDS = words as Record<"少花" | "多花" | "不是花钱" | "花钱的率" | "没来得及", string[]>;

/**
 * Reasons for having spent less beside a result that is more than its target, and the other way round; not where a balance
 * asks about the figures already.
 */
export const contraryReasons = check(
  {
    code: "JX609",
    level: "核实",
    title: "偏差原因与数的方向相反",
    why: "花得比目标多，原因却说节约；花得比目标少，原因却说追加、超支：原因不是这个偏差的原因，或者数填错了。",
    fix: "核对目标值和完成值；数没有错的，写这个偏差的原因。",
    example: {
      file: "indicators.yaml",
      wrong: "实际完成值: =接待费.支出\n    偏差原因: 接待任务增加",
      right: "实际完成值: =接待费.支出\n    偏差原因: 缩减开支",
    },
  },
  ({ targets, figures, unanswered }: Pick<DepartmentSubject, "targets" | "figures" | "unanswered">) =>
    targets.filter((row) => !restsOn(row, figures, unanswered)).flatMap((row) => checkRow(row, figures)),
);

function checkRow({ path, target, result, reason }: IndicatorTarget, figures: FigureTable): Spot[] {
  if (!reason || target.kind !== "quantity" || result.kind !== "quantity") return [];
  const [aimed, reached] = [figures.computePart(target.formula.formula), figures.computePart(result.formula.formula)];
  if (aimed.kind !== "quantity" || reached.kind !== "quantity") return [];
  const [goal, value] = [aimed.quantity, reached.quantity];
  const { dimension } = goal.unit;
  if (dimension !== value.unit.dimension || !tellsOfSpending(path[2], dimension)) return [];
  const more = compare(value, goal);
  const spoken = wordsIn(reason.text);
  if (more === 0 || spoken === undefined || spoken.less === more < 0) return [];
  const said = `完成 ${printExact(value, goal)}，比目标 ${printExact(goal)} ${more > 0 ? "多" : "少"}`;
  return [
    {
      at: reason.rangeOf({ start: 0, end: reason.text.length }),
      message: `“${path[2]}”${said}，偏差原因写的却是“${spoken.word}”`,
      about: path[2],
    },
  ];
}

function tellsOfSpending(indicator: string, dimension: Dimension): boolean {
  if (WORDS.不是花钱.some((word) => indicator.includes(word))) return false;
  return dimension === MONEY || (dimension === RATIO && WORDS.花钱的率.some((word) => indicator.includes(word)));
}

/** Whether a reason tells of less or of more; undefined where it tells of neither, of both, or of money that came late. */
function wordsIn(reason: string): { less: boolean; word: string } | undefined {
  const [less, more] = [WORDS.少花, WORDS.多花].map((list) => list.find((word) => says(reason, word)));
  if (less !== undefined && more === undefined) return { less: true, word: less };
  if (more === undefined || less !== undefined || WORDS.没来得及.some((word) => reason.includes(word)))
    return undefined;
  return { less: false, word: more };
}

function says(reason: string, word: string): boolean {
  const before = reason.split(word).slice(0, -1);
  return before.some((part) => !/[未没无不](?:有|能|再)?$/u.test(part));
}
