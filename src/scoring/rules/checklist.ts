import type { Decimal } from "../../quantities/decimal.ts";
import { printNumber } from "../../quantities/print-quantity.ts";
import type { Checklist } from "../rubric.ts";
import type { Award, Step } from "../score.ts";

/** The share of the rule's items that are done, times the points. */
export function scoreByChecklist(rule: Checklist, done: ReadonlyMap<string, boolean>, full: Decimal): Award {
  const fulfilled = rule.items.filter((item) => done.get(item) === true).length;
  const points = full.times(fulfilled).dividedBy(rule.items.length);
  const items = rule.items.map((item): Step => {
    return { kind: "evidence", text: `${item}：${done.get(item) === true ? "已完成" : "未完成"}` };
  });
  const text = `${rule.items.length} 项完成 ${fulfilled} 项，得 ${printNumber(full)} 分 × ${fulfilled} ÷ ${rule.items.length} = ${printNumber(points.toDecimalPlaces(4))} 分`;
  return { points, steps: [...items, { kind: "award", text }] };
}
