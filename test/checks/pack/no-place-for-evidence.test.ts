import { expect, test } from "vitest";
import { noPlaceForEvidence } from "../../../src/checks/pack/no-place-for-evidence.ts";
import { packAfter } from "./pack-after.ts";

const RUBRIC = "templates/hunan-2018/rubric.yaml";

/** What is found in a pack whose schema lists the rows that rest on evidence, once a row has another name. */
function foundAfter(把: string, 写成: string) {
  return noPlaceForEvidence.find(packAfter([{ 文件: RUBRIC, 把, 写成 }], "hunan-2018"));
}

test("a row that rests on evidence must have its place in the schema", () => {
  expect(foundAfter("名称: 资金使用合规性", "名称: 资金使用的合规性")).toMatchObject([
    {
      code: "JX004",
      range: { file: RUBRIC, start: { line: 136 } },
      message: "“资金使用的合规性”靠依据计分，evidence.schema.json 里却没有它的位置",
      hint: "是不是“资金使用合规性”？",
    },
  ]);
});

test("one that is computed needs none", () => {
  expect(foundAfter("名称: 预算完成率", "名称: 预算的完成率")).toEqual([]);
});
