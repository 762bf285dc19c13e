import { describe, expect, test } from "vitest";
import { typedResults } from "../../../src/checks/department/typed-results.ts";
import type { Finding } from "../../../src/reading/finding.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { targetOf } from "./target-of.ts";

const figures = tableOf({
  "人员.编制人数": "25人",
  "人员.在职人数": "25人",
  "三公.支出": "11.24万元",
  "采购.执行率": "100%",
  "资产.利用率": "100%",
});

function reported(indicator: string, result: string, findings: readonly Finding[] = []): (string | undefined)[] {
  const row = targetOf(`产出 数量 ${indicator}`, "=1人", result);
  return typedResults.find({ targets: [row], figures, balances: findings }).map(({ hint }) => hint);
}

describe("a result that is typed", () => {
  test.each([
    ["在职人员人数", "=25人", "写成 =人员.在职人数"],
    ["编制人数", "=25名", "写成 =人员.编制人数"],
    ["三公支出金额", "=112400元", "写成 =三公.支出"],
    ["固定资产使用率", "=100%", "写成 =资产.利用率"],
  ])("for %s: %s", (indicator, result, hint) => {
    expect(reported(indicator, result)).toEqual([hint]);
  });

  test.each([
    ["在职人员人数", "=24人"],
    ["在职人员人数", "=人员.在职人数"],
    ["受训党员", "=25人"],
    ["采购合格率", "=100%"],
    ["在职人员人数", "按编制配备"],
  ])("may be no figure's: %s, %s", (indicator, result) => {
    expect(reported(indicator, result)).toEqual([]);
  });

  test("is not reported twice over", () => {
    const row = targetOf("产出 数量 在职人员人数", "=1人", "=25人");
    const other: Finding = { code: "GJ-41", message: "", range: row.result.range };
    expect(reported("在职人员人数", "=25人", [other])).toEqual([]);
  });
});
