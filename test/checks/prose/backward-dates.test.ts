import { describe, expect, test } from "vitest";
import { backwardDates } from "../../../src/checks/prose/backward-dates.ts";
import { aboutOf, block } from "./block.ts";

function find(text: string) {
  return aboutOf(backwardDates.find({ blocks: [block(text)], year: "2023" }));
}

describe("dates that run backwards are found", () => {
  test.each([
    ["书库维修10月开工，8月完工。", "10月开工，8月完工"],
    ["工程于2023年9月开工，2023年6月竣工。", "2023年9月开工，2023年6月竣工"],
    ["{{年度}}年9月正式启动，于{{年度}}年6月全部完成", "{{年度}}年9月正式启动，于{{年度}}年6月全部完成"],
    ["公示期为2023年9月20日至2023年9月10日", "2023年9月20日至2023年9月10日"],
    ["公示期为9月20日至9月10日", "9月20日至9月10日"],
    ["2023年9月—2023年3月", "2023年9月—2023年3月"],
    ["2024年1月至2023年12月", "2024年1月至2023年12月"],
  ])("%s", (text, found) => {
    expect(find(text)).toEqual([found]);
  });
});

describe("dates that run forwards, or may, are left alone", () => {
  test.each([
    "书库维修8月开工，10月完工。",
    "供暖期为11月至3月",
    "2022年11月至3月",
    "2022年10月开工，2023年8月完工",
    "2022年10月开工，8月完工",
    "一期3月完工，二期10月开工",
    "二期10月开工，一期3月完工",
    "10月开工，次年8月完工",
    "9月20日至10月10日",
    "2023年1月1日至12月31日",
    "9月启动，覆盖6月完成普查的乡镇",
  ])("%s", (text) => {
    expect(find(text)).toEqual([]);
  });
});
