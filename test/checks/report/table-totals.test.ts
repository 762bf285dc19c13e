import { describe, expect, test } from "vitest";
import { reportSubject } from "../../../src/checks/report/report-subject.ts";
import { tableTotals } from "../../../src/checks/report/table-totals.ts";
import { factsOf } from "../../documents/references/facts-of.ts";
import { markdownOf } from "../../reading/markdown/markdown-of.ts";

const FACTS = factsOf({ "讲座.场次": "12场" });

function found(head: string, ...rows: string[]): string[] {
  const rule = head.replace(/[^|]+/gu, " --- ");
  const report = markdownOf([head, rule, ...rows].join("\n"));
  return tableTotals.find(reportSubject(report, [], FACTS)).map(({ message }) => message);
}

describe("a total that isn't what its rows add up to", () => {
  test.each([
    ["| 项目 | 金额（万元） |", "| 甲 | 10.20 |", "| 乙 | 20.30 |", "| 合计 | 31.50 |"],
    ["| 项目 | 金额 |", "| 合计 | 31.50万元 |", "| 甲 | 10.20万元 |", "| 乙 | 20.30万元 |"],
    ["| 活动 | 场次 |", "| 讲座 | {{讲座.场次}}场 |", "| 展览 | 8场 |", "| 总 计 | 21场 |"],
    ["| 活动 | 人数 |", "| 甲 | 1,200 |", "| 乙 | — |", "| 丙 | 300 |", "| **合计** | 1,600 |"],
  ])("%s %s", (head, ...rows) => {
    expect(found(head, ...rows)).toHaveLength(1);
  });
});

describe("a table is left alone", () => {
  test.each([
    ["whose total is right", "| 项目 | 数 |", "| 甲 | 12 |", "| 乙 | 8 |", "| 合计 | 20 |"],
    ["that is off by a tail", "| 项目 | 数 |", "| 甲 | 0.33 |", "| 乙 | 0.33 |", "| 丙 | 0.33 |", "| 合计 | 1.00 |"],
    ["with parts of rows", "| 项目 | 数 |", "| 甲 | 12 |", "| 其中：乙 | 8 |", "| 合计 | 12 |"],
    ["with subtotals", "| 项目 | 数 |", "| 甲 | 12 |", "| 小计 | 12 |", "| 合计 | 12 |"],
    ["with two levels", "| 项目 | 数 |", "| 一、甲 | 12 |", "| （一）乙 | 12 |", "| 合计 | 12 |"],
    ["of rates", "| 项目 | 执行率 |", "| 甲 | 90.00% |", "| 乙 | 80.00% |", "| 合计 | 85.00% |"],
    ["with words", "| 项目 | 数 |", "| 甲 | 约12 |", "| 乙 | 8 |", "| 合计 | 30 |"],
    ["in several units", "| 项目 | 数 |", "| 甲 | 12场 |", "| 乙 | 8期 |", "| 合计 | 30场 |"],
    ["without a total", "| 项目 | 数 |", "| 甲 | 12 |", "| 乙 | 8 |"],
  ])("%s", (_, head, ...rows) => {
    expect(found(head, ...rows)).toEqual([]);
  });
});
