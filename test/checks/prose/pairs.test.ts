import { describe, expect, test } from "vitest";
import { pairs } from "../../../src/checks/prose/pairs.ts";
import { block } from "./block.ts";

describe("without its other half", () => {
  test.each([
    ["（上年结转+年初预算/上年结转", [1]],
    ["年初预算）×100%", [5]],
    ["《预算法、《会计法》", [1]],
    ["“三公”经费”控制率", [7]],
    ["“一个（两个”三个）", [4, 10]],
    ["（草案)公开（", [7]],
  ])("%s", (text, columns) => {
    expect(pairs.find({ blocks: [block(text)] }).map(({ range }) => range.start.column)).toEqual(columns);
  });
});

describe("in pairs, or a number's bracket", () => {
  test.each(["《关于“三公”经费（试行）的通知》", "要求：1）完整；2）准确", "事项如下，一）预算", "没有括号"])(
    "%s",
    (text) => {
      expect(pairs.find({ blocks: [block(text)] })).toEqual([]);
    },
  );
});

test("the hint says where the other half goes", () => {
  expect(pairs.find({ blocks: [block("《预算法")] })[0]).toMatchObject({
    code: "JX710",
    about: "《",
    hint: "后面补上“》”，或者删去“《”",
  });
  expect(pairs.find({ blocks: [block("预算法》")] })[0]).toMatchObject({
    about: "》",
    hint: "前面补上“《”，或者删去“》”",
  });
});
