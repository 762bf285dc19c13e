import { expect, test } from "vitest";
import { shortTitles } from "../../../src/checks/prose/short-titles.ts";
import { aboutOf, report } from "./block.ts";

test("a short title that nothing introduces, beside the full one", () => {
  const found = shortTitles.find({
    passages: [report("依照《中华人民共和国预算法》。", "# 目的", "落实《预算法》。")],
  });
  expect(aboutOf(found)).toEqual(["《预算法》"]);
  expect(found[0]).toMatchObject({ code: "JX726", range: { start: { line: 3, column: 3 } } });
});

test.each([
  [["依照《中华人民共和国预算法》（以下简称《预算法》）。", "落实《预算法》。"]],
  [["依照《中华人民共和国预算法》（以下简称“预算法”）、《中华人民共和国预算法实施条例》。"]],
  [["落实《预算法》。"]],
])("%j: nothing", (lines) => {
  expect(shortTitles.find({ passages: [report(...lines)] })).toEqual([]);
});
