import { describe, expect, test } from "vitest";
import { brokenWords } from "../../../src/checks/prose/broken-words.ts";
import { aboutOf, block } from "./block.ts";

describe("a word of which one character was written as another", () => {
  test.each([
    ["未发生聚集性疫晴", "疫晴", "疫情"],
    ["省级补助资金以经全部下达到项目", "以经", "已经"],
    ["矛盾纠份化解在基层", "矛盾纠份", "矛盾纠纷"],
    ["业务骨干青黄不结", "青黄不结", "青黄不接"],
    ["小额资金化整为另使用", "化整为另", "化整为零"],
    ["社有资产保值曾值", "保值曾值", "保值增值"],
    ["加强日常监督管里", "监督管里", "监督管理"],
    ["农村环境综合整志", "综合整志", "综合整治"],
  ])("%s", (text, about, right) => {
    const found = brokenWords.find({ blocks: [block(text)] });
    expect(aboutOf(found)).toEqual([about]);
    expect(found[0]).toMatchObject({ code: "JX711", hint: `是不是“${right}”？` });
  });
});

describe("characters that belong to other words", () => {
  test.each([
    "以经济建设为中心",
    "区委老干部局四块牌子",
    "村民收入普遍高于周边",
    "设施建设实现全覆盖",
    "水资源管理",
    "据实列支、按实列支",
    "已经竣工",
    "原区交通局职工已安置",
    "组织领到奖金的人员",
    "机动车对道路的损坏",
    "公开公平公正",
    "验收和质量抽检",
    "应收尽收、应报尽报",
    "规范和格式统一",
  ])("%s", (text) => {
    expect(brokenWords.find({ blocks: [block(text)] })).toEqual([]);
  });
});
