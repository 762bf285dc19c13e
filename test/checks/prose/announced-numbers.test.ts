import { describe, expect, test } from "vitest";
import { announcedNumbers } from "../../../src/checks/prose/announced-numbers.ts";
import { aboutOf, report } from "./block.ts";

const THREE = ["### 考核运用机制", "内容。", "### 能力提升机制", "内容。", "### 聚才用才机制", "内容。"];

describe("so many were announced, and there are others", () => {
  test.each([
    [["## 队伍", "制定“四项机制”。", ...THREE, "## 下一节"], ["四项机制"]],
    [["制定四项机制。考核运用机制已建。能力提升机制已建。聚才用才机制已建。"], ["四项机制"]],
    [["成效体现在四个方面：一是学习；二是宣讲；三是考察。"], ["四个方面"]],
    [["## 组织", "以“五个全面”为重点。", "### 全面强化基层", "文。", "### 全面抓实培训", "文。"], ["五个全面"]],
    [["严格执行“五个一律”：违规吃请一律追责、超标接待一律退回、私客公待一律处分。"], ["五个一律"]],
    [["落实“五个一律”要求。违规吃请一律追责，超标接待一律退回，私客公待一律处分。"], ["五个一律"]],
    [["设办公室、移交安置股、优抚褒扬股、就业创业股五个股室。"], ["五个股室"]],
    [["健全“四本台账”，即收支台账、项目台账、资产台账，实行月结。"], ["四本台账"]],
    [["## 学习", "以“三个好”推进。", "### 落实好制度", "文。", "### 开展好教育", "文。"], ["三个好"]],
  ])("%s", (lines, about) => {
    expect(aboutOf(announcedNumbers.find({ passages: [report(...lines)] }))).toEqual(about);
  });
});

describe("as many as announced, or none to count", () => {
  test.each([
    [["## 队伍", "制定“三项机制”。", ...THREE]],
    [["## 队伍", "制定“三项机制”。", "## 下一节", ...THREE.slice(0, 2)]],
    [["成效体现在三个方面：一是学习；二是宣讲；三是考察。"]],
    [["做到“两个维护”，拥护“两个确立”。"]],
    [["举办“四支队伍”专题培训班。"]],
  ])("%s", (lines) => {
    expect(announcedNumbers.find({ passages: [report(...lines)] })).toEqual([]);
  });
});

test("the finding says both numbers", () => {
  expect(announcedNumbers.find({ passages: [report("## 队伍", "制定“四项机制”。", ...THREE)] })[0]).toMatchObject({
    code: "JX705",
    message: "说了“四项机制”，下面数到的是 3 个，不是 4 个",
    range: { start: { line: 2, column: 4 } },
  });
});

describe("however the points are counted", () => {
  test.each([
    ["主要做法有三点：（一）抓预算；（二）抓决算。", "三点"],
    ["存在以下三个问题：1.预算不细；2.执行不严。", "三个问题"],
    ["存在三个问题：①预算不细；②执行不严。", "三个问题"],
    ["采取三项措施。第一，抓预算；第二，抓决算。", "三项措施"],
    ["实施“四项机制”：考核机制、培训机制、用人机制。", "四项机制"],
    ["建立四项制度，即财务制度、采购制度和资产制度。", "四项制度"],
  ])("%s", (text, about) => {
    expect(aboutOf(announcedNumbers.find({ passages: [report(text)] }))).toEqual([about]);
  });

  test("in paragraphs of their own", () => {
    expect(
      aboutOf(announcedNumbers.find({ passages: [report("存在三个问题：", "一是预算不细。", "二是执行不严。")] })),
    ).toEqual(["三个问题"]);
    expect(
      announcedNumbers.find({
        passages: [report("存在三个问题：", "一是预算不细。", "二是执行不严。", "三是公开不及时。")],
      }),
    ).toEqual([]);
  });
});

describe("points that are of something else", () => {
  test.each([
    "抓好两个方面：一是甲；二是乙。存在三个问题：一是丙；二是丁；三是戊。",
    "深刻领悟“两个确立”，主要做法：一是学；二是干；三是查。",
    "落实中央八项规定精神，一是抓学习；二是抓检查。",
    "实行五项制度，其中财务制度、采购制度由财务股落实。",
    "建立三项制度，即财务制度、采购制度和资产制度。",
  ])("%s", (text) => {
    expect(announcedNumbers.find({ passages: [report(text)] })).toEqual([]);
  });
});

describe("a list, headings, names", () => {
  test.each([
    [["存在三个问题：", "- 预算不细。", "- 执行不严。", "另有一事。"], ["三个问题"]],
    [["失分主要在三处：一是制度；二是效益。"], ["三处"]],
    [["有三处不足：（1）面积小；（2）设备旧。"], ["三处不足"]],
    [["## 成效", "主要成效体现在三个方面。", "### 学习", "文。", "### 宣讲", "文。"], ["三个方面"]],
    [["加挂直属机关委员会、公务员局、老干部局四块牌子。"], ["四块牌子"]],
    [["加挂四块牌子：直属机关委员会、公务员局、老干部局。"], ["四块牌子"]],
    [["建立财务制度、采购制度、资产制度四项制度。"], ["四项制度"]],
  ])("fewer than announced: %s", (lines, about) => {
    expect(aboutOf(announcedNumbers.find({ passages: [report(...lines)] }))).toEqual(about);
  });

  test.each([
    [["存在两个问题：", "- 预算不细。", "- 执行不严。", "另有一事。"]],
    [["落实两项制度。", "第一段。", "- 甲。", "- 乙。", "- 丙。"]],
    [["加挂经济组织和社会组织委员会、公务员局、老干部局三块牌子。"]],
    [["加挂公务员局、老干部局和档案局三块牌子。"]],
    [["推进教育、医疗、养老领域四项改革。"]],
    [["## 管理", "建立三项制度。", "### 资产", "文。", "### 采购", "文。"]],
    [["抓好三项工作：预算编制要细，执行、公开要严。"]],
  ])("as many, or something else: %s", (lines) => {
    expect(announcedNumbers.find({ passages: [report(...lines)] })).toEqual([]);
  });
});
