import type { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import type { Evidence } from "../evidence.ts";
import type { Checklist } from "../rubric.ts";
import type { Award, Step } from "../score.ts";

type Answers = NonNullable<Evidence["done"]>;

/** The share of the items that are done, times the points; there is at least one item, the form's or the department's. */
export function scoreByChecklist(rule: Checklist, done: Answers, full: Decimal): Award {
  const items = rule.items ?? [...done.keys()];
  const fulfilled = items.filter((item) => done.get(item)?.yes).length;
  const points = full.times(fulfilled).dividedBy(items.length);
  const answers = items.map((item): Step => {
    return { kind: "evidence", text: `${item}：${done.get(item)?.yes ? "已完成" : "未完成"}` };
  });
  const text = `${items.length} 项完成 ${fulfilled} 项，得 ${printNumber(full)} 分 × ${fulfilled} ÷ ${items.length} = ${printNumber(points.toDecimalPlaces(4))} 分`;
  return { points, steps: [...answers, { kind: "award", text }] };
}
