import { describe, expect, test } from "vitest";
import { findNames } from "../../src/proofreading/find-names.ts";
import { aboutOf, block } from "./block.ts";

const NAMES = { name: "青溪县财政与国库管理局", shortName: "县财政国库局" };

describe("almost the department's name", () => {
  test.each([
    ["青溪县财政国库管理局负责", ["青溪县财政国库管理局"]],
    ["青溪县政财与国库管理局负责", ["青溪县政财与国库管理局"]],
    ["县财政库局负责", ["县财政库局"]],
    ["严格控制本委预算，我部认真落实", ["本委", "我部"]],
  ])("%s", (text, about) => {
    expect(aboutOf(findNames(block(text), NAMES))).toEqual(about);
  });
});

describe("the name itself, and words like it", () => {
  test.each([
    "青溪县财政与国库管理局（以下简称“县财政国库局”）",
    "我局按照本部门的要求，落实本办法",
    "市财政局、青溪县教育局",
  ])("%s", (text) => {
    expect(findNames(block(text), NAMES)).toEqual([]);
  });
});

test("a department whose name ends in no such word may call itself what it likes", () => {
  expect(findNames(block("本办公室和我办"), { name: "青溪县政务中心", shortName: "政务中心" })).toEqual([]);
});
