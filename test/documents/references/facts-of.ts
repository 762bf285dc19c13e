import type { Facts } from "../../../src/documents/references/facts.ts";
import type { FigureSources } from "../../../src/figures/figure-table.ts";
import { computed, place, type Typed } from "../../figures/figures-of.ts";

/** What texts may refer to: figures as they are typed, 2023, 组织部, and a score and points for 行政效能. */
export function factsOf(figures: Typed = {}, whyAbsent: FigureSources["whyAbsent"] = () => "unknown"): Facts {
  return {
    figures: computed(figures, { whyAbsent }).table,
    rateDecimals: 2,
    plain: new Map([
      ["年度", "2023"],
      ["单位名称", "中共大通湖区委<组织部>"],
      ["总分", "93"],
      ["等次", "优"],
    ]),
    ofIndicators: {
      得分: new Map([
        ["行政效能", "6"],
        ["“三公经费”变动率", "8"],
      ]),
      分值: new Map([
        ["行政效能", "6.5"],
        ["“三公经费”变动率", "8"],
      ]),
      扣分: new Map([
        ["行政效能", "0.5"],
        ["“三公经费”变动率", "0"],
      ]),
    },
  };
}

/** A text whose offsets are the columns of line 1 of a report. */
export function onLineOne({ start, end }: { start: number; end: number }) {
  return place("report.md", 1, start, end);
}
