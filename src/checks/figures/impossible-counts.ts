import type { Figure } from "../../figures/figure.ts";
import type { FigureTable } from "../../figures/figure-table.ts";
import { typedFiguresOf } from "../../figures/typed-figures.ts";
import { EVIDENCE } from "../../scoring/evidence.ts";
import { groupBy } from "../../values/group-by.ts";
import { isOfAWhole } from "../../values/quantities/bounded-rates.ts";
import { printAsWritten } from "../../values/quantities/print-quantity.ts";
import type { Quantity } from "../../values/quantities/quantity.ts";
import { MONEY, POINTS, RATIO } from "../../values/quantities/units.ts";
import { check, type Spot } from "../check.ts";
import type { FiguresSubject } from "./figures-subject.ts";

/** Counts of a department's own below zero, and parts that by their names belong to a whole beside them and are more than it. */
export const impossibleCounts = check(
  {
    code: "JX323",
    level: "核实",
    title: "个数小于零，或者部分比全部还多",
    why: "件数、人数不会小于零，收回的问卷不会比发出的500份还多：数填错了，或者公式减反了。",
    fix: "核对这几个数和公式；没有写错的，在 notes.yaml 里按数据的名称说明。",
    example: {
      file: "figures.yaml",
      wrong: "收回问卷: 586份",
      right: "收回问卷: 486份",
    },
  },
  ({ own, figures }: Pick<FiguresSubject, "own" | "figures">) => {
    const ofDepartment = own.filter(({ path }) => !path.startsWith(`${EVIDENCE}.`));
    const byGroup = groupBy(ofDepartment, ({ path }) => groupOf(path));
    const rates = ofDepartment.filter(({ path }) => isOfAWhole(path)).map((rate) => typedIn(rate, figures));
    const isTold = (...pair: readonly Figure[]) => rates.some((parts) => pair.every((each) => parts.includes(each)));
    return ofDepartment.flatMap((figure) => [
      ...checkSign(figure, figures),
      ...checkPart(figure, byGroup.get(groupOf(figure.path)) ?? [], figures, isTold),
    ]);
  },
);

/** What is measured from a zero, or says by how much something changes or differs, can lie below it. */
const MAY_BE_NEGATIVE = /[增减升降差变调盈亏净较比缩]|度$|海拔|温/u;
const MEASURES = [MONEY, RATIO, POINTS, "长度", "时间", "分钟", "秒", "度"];

function checkSign({ path, range, written }: Figure, figures: FigureTable): Spot[] {
  const value = countOf(path, figures);
  if (!value?.amount.isNegative() || MAY_BE_NEGATIVE.test(nameOf(path))) return [];
  const said = written.kind === "formula" ? "算出来是" : "填的是";
  return [{ at: range, message: `“${path}”${said} ${printAsWritten(value)}，个数不会小于零`, about: path }];
}

/** In a larger group names that are alike say little. */
const MOST_BESIDE = 60;

/** Words for a part, and for the wholes it can be of. */
const PARTS: readonly (readonly [part: string, wholes: readonly string[]])[] = [
  ["收回", ["发出", "发放"]],
  ["回收", ["发出", "发放"]],
  ["合格", ["抽查", "抽检", "检测", "检查"]],
  ["达标", ["监测", "检测", "考核"]],
  ["满意", ["收回", "回收", "调查"]],
  ["及格", ["参考"]],
  ["办结", ["受理", "收到", "交办", "转办"]],
  ["结案", ["立案", "受理"]],
  ["整改", ["发现", "排查"]],
  ["获批", ["申报", "申请"]],
  ["批准", ["申报", "申请"]],
  ["录取", ["报名"]],
  ["其中女性", ["参训", "参加", "参与"]],
  ["女性", ["参训", "参加", "参与"]],
];

/** A part whose whole beside it is called alike, but for the word that makes it the whole: 收回问卷, 发出问卷; 结案, 立案查处. */
function checkPart(
  figure: Figure,
  beside: readonly Figure[],
  figures: FigureTable,
  isTold: (part: Figure, whole: Figure) => boolean,
): Spot[] {
  const { path, range } = figure;
  const part = countOf(path, figures);
  if (!part) return [];
  const name = nameOf(path);
  if (beside.length > MOST_BESIDE) return [];
  for (const [word, wholes] of PARTS) {
    if (!name.includes(word) || name.includes(`不${word}`)) continue;
    const rest = name.replace(word, "");
    for (const whole of wholes) {
      const other = beside.find((each) => nameOf(each.path).includes(whole) && nameOf(each.path).includes(rest));
      const all = other && countOf(other.path, figures);
      if (!other || !all || all.unit.dimension !== part.unit.dimension || !part.amount.greaterThan(all.amount))
        continue;
      if (isTold(figure, other)) return [];
      const message = `“${path}”是 ${printAsWritten(part)}，比“${other.path}”的 ${printAsWritten(all)} 还多`;
      return [{ at: range, message, about: path, related: [{ message: other.path, range: other.range }] }];
    }
  }
  return [];
}

/** What a rate is computed from: where it can't be more than all, it tells itself that it is. */
function typedIn({ written }: Figure, figures: FigureTable): Figure[] {
  return written.kind === "formula" ? typedFiguresOf(written.formula.formula, figures) : [];
}

function countOf(path: string, figures: FigureTable): Quantity | undefined {
  const value = figures.value(path);
  return value?.kind === "quantity" && !isMeasure(value.quantity) ? value.quantity : undefined;
}

function isMeasure({ unit: { dimension } }: Quantity): boolean {
  return MEASURES.includes(dimension) || dimension.includes("/");
}

function groupOf(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
