import { expect, test } from "vitest";
import { differingUnits } from "../../../src/checks/prose/differing-units.ts";
import { report } from "./block.ts";

function reported(...lines: string[]): string[] {
  return differingUnits
    .find({ passages: [report(...lines)] })
    .map(({ code, about, hint }) => `${code} ${about}：${hint}`);
}

test("an amount in 万元 here and in 元 there", () => {
  expect(reported("总额{{资产}}万元。", "总额{{资产}}元。")).toEqual(["JX713 {{资产}}：写成 {{资产}}万元"]);
});

test.each(["总额{{资产}}万元。", "总额{{万元 资产}}", "共{{资产}}所", "{{资产}}元/公里", "{{资产}}"])(
  "not beside %s",
  (text) => {
    expect(reported("总额{{资产}}万元。", text)).toEqual([]);
  },
);
