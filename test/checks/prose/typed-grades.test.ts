import { describe, expect, test } from "vitest";
import { typedGrades } from "../../../src/checks/prose/typed-grades.ts";
import { aboutOf, block } from "./block.ts";

function find(text: string) {
  return aboutOf(typedGrades.find({ referring: [block(text)], sheet: { rows: [], grade: "优" } }));
}

describe("a grade that the total doesn't come to", () => {
  test.each([
    ["自评得分{{总分}}分，等次为良。", "等次为良"],
    ["自评{{总分}}分，评价等次为“良”，较好。", "等次为“良"],
    ["自评总分96分，等级评定为中", "等级评定为中"],
  ])("%s", (text, about) => {
    expect(find(text)).toEqual([about]);
  });
});

describe("a grade is left alone", () => {
  test.each([
    "自评得分{{总分}}分，等次为{{等次}}。",
    "自评得分{{总分}}分，等次为优。",
    "自评得分{{总分}}分，等次为优秀。",
    "上年自评得分85分，等次为良。",
    "水质等级为良。",
    "自评得分{{总分}}分，单位考核等次为良好。",
  ])("%s", (text) => {
    expect(find(text)).toEqual([]);
  });
});
