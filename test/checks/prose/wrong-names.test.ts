import { describe, expect, test } from "vitest";
import { wrongNames } from "../../../src/checks/prose/wrong-names.ts";
import { aboutOf, block } from "./block.ts";

const NAMES = { name: "青溪县财政与国库管理局", shortName: "县财政国库局" };

describe("almost the department's name", () => {
  test.each([
    ["青溪县财政国库管理局负责", ["青溪县财政国库管理局"]],
    ["青溪县政财与国库管理局负责", ["青溪县政财与国库管理局"]],
    ["县财政库局负责", ["县财政库局"]],
    ["严格控制本委预算，我部认真落实", ["本委", "我部"]],
    ["青溪县财政和国库管理局负责", ["青溪县财政和国库管理局"]],
    ["青溪县财政与国库管理处负责", ["青溪县财政与国库管理处"]],
    ["青溪区财政与国库管理局负责", ["青溪区财政与国库管理局"]],
    ["由区财政国库局负责", ["区财政国库局"]],
  ])("%s", (text, about) => {
    expect(aboutOf(wrongNames.find({ blocks: [block(text)], names: NAMES }))).toEqual(about);
  });
});

describe("the name itself, and words like it", () => {
  test.each([
    "青溪县财政与国库管理局（以下简称“县财政国库局”）",
    "我局按照本部门的要求，落实本办法",
    "市财政局、青溪县教育局",
  ])("%s", (text) => {
    expect(wrongNames.find({ blocks: [block(text)], names: NAMES })).toEqual([]);
  });
});

test("a department whose name ends in no such word may call itself what it likes", () => {
  expect(
    wrongNames.find({ blocks: [block("本办公室和我办")], names: { name: "青溪县红十字会", shortName: "县红十字会" } }),
  ).toEqual([]);
});

test("a body of more than one character, and a committee by its parts", () => {
  const centre = { name: "青溪县政务服务中心", shortName: "县政务服务中心" };
  expect(wrongNames.find({ blocks: [block("本中心和我局")], names: centre })).toMatchObject([
    { about: "我局", hint: "本单位写成“我中心”" },
  ]);
  const committee = { name: "青溪县卫生健康委员会", shortName: "县卫健委" };
  expect(wrongNames.find({ blocks: [block("我委、本委和我会")], names: committee })).toEqual([]);
  const office = { name: "青溪县信访办公室", shortName: "县信访办" };
  expect(aboutOf(wrongNames.find({ blocks: [block("我办、本站")], names: office }))).toEqual(["本站"]);
});

test("what only begins like a body", () => {
  const names = { name: "青溪县民政局", shortName: "县民政局" };
  expect(
    wrongNames.find({
      blocks: [block("本部门、本办法、我部队、本所有、我委托、本院子、本校准、基本办成、成本局部")],
      names: names,
    }),
  ).toEqual([]);
});

describe("one misnaming is one finding", () => {
  const names = { name: "中共益阳市大通湖区委组织部", shortName: "区委组织部" };

  test.each([
    ["中共益阳市大通湖区组织部", ["中共益阳市大通湖区组织部"]],
    ["中共益阳市大通胡区委组织部", ["中共益阳市大通胡区委组织部"]],
    ["中共益阳市大通湖区委组织处", ["中共益阳市大通湖区委组织处"]],
    ["中共益阳市大通湖县委组织部", ["中共益阳市大通湖县委组织部"]],
    ["区委组织处、县委组织部，区委组识部", ["区委组织处", "县委组织部", "区委组识部"]],
  ])("%s", (text, about) => {
    expect(aboutOf(wrongNames.find({ blocks: [block(text)], names: names }))).toEqual(about);
  });

  test.each([
    "区委办公室、区委宣传部、区委统战部、市委组织部、省委组织部",
    "安化县委组织部",
    "区委组织开展主题教育，区委组织部署，区委组织处级干部学习",
    "中共益阳市大通湖区委组织开展",
  ])("other bodies, and other words: %s", (text) => {
    expect(wrongNames.find({ blocks: [block(text)], names: names })).toEqual([]);
  });

  test("a body on the list is no slip of another", () => {
    const archives = { name: "青溪县档案馆", shortName: "县档案馆" };
    expect(wrongNames.find({ blocks: [block("青溪县档案局")], names: archives })).toEqual([]);
    expect(aboutOf(wrongNames.find({ blocks: [block("青溪县档案院")], names: archives }))).toEqual(["青溪县档案院"]);
  });
});
