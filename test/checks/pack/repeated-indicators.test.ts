import { expect, test } from "vitest";
import { repeatedIndicators } from "../../../src/checks/pack/repeated-indicators.ts";
import { filesAfter } from "./pack-after.ts";

test("an indicator's name stands but once", () => {
  const edit = { 文件: "templates/small/rubric.yaml", 把: "名称: 满意度", 写成: "名称: 社会效益" };
  expect(repeatedIndicators.find(filesAfter([edit]))).toMatchObject([
    { code: "JX102", message: "三级指标“社会效益”已经写过一次" },
  ]);
});
