import { expect, test } from "vitest";
import { impossibleDates } from "../../../src/checks/prose/impossible-dates.ts";
import { aboutOf, block } from "./block.ts";

test.each([
  ["2023年13月45日印发", ["2023年13月45日"]],
  ["2月30日、2023年2月29日、4月31日", ["2月30日", "2023年2月29日", "4月31日"]],
  ["13月以前，0月1日", ["13月", "0月1日"]],
])("no calendar has %s", (text, about) => {
  expect(aboutOf(impossibleDates.find({ blocks: [block(text)] }))).toEqual(about);
});

test.each(["2024年2月29日、2月29日", "12月31日，1—6月", "历时13个月", "“13月45日”的笔误"])("%s may be", (text) => {
  expect(impossibleDates.find({ blocks: [block(text)] })).toEqual([]);
});
