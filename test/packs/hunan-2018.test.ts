import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import { describe, expect, test } from "vitest";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { type Typed, tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";
import { builtOnce } from "../support/built.ts";
import { applyEdit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { newWorkspace, workspaceNamed } from "../support/workspace.ts";
import { type Change, cases, FormAtWork, list } from "./form-at-work.ts";

const form = new FormAtWork({
  root: workspaceNamed("hunan-2018"),
  year: "2018",
  id: "linyeju",
  packId: "hunan-2018",
});
const rule = form.rule.bind(form);

describe("the made-up bureau of forestry", () => {
  const examine = () => examineWorkspace(workspaceNamed("hunan-2018"));

  test("has nothing wrong that it hasn't explained", async () => {
    const { findings } = await examine();
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["HN-16", "HN-17", "HN-20", "HN-21"]);
  });

  test("scores 85.9, which is 良好", async () => {
    const sheet = (await examine()).departments[0]?.evaluated?.sheet;
    expect(sheet?.rows.map(({ score }) => printNumber(score)).join(" ")).toBe("6 8 6 6 4 2 7 8 4 6 5 2 7.6 8.3 3 3");
    expect([sheet && printNumber(sheet.total), sheet?.grade]).toEqual(["85.9", "良好"]);
  });

  test("hands in five documents, under names of this form alone, one of them without a number", async () => {
    const documents = (await examine()).departments[0]?.evaluated?.documents;
    expect(
      documents?.map(({ form: { fileName, attachment }, details: { title } }) => [fileName, attachment, title]),
    ).toEqual([
      ["cover", "", "2018年度部门整体支出绩效自评材料"],
      ["base-data", "附件1", "2018年度部门整体支出绩效评价基础数据表"],
      ["scoring", "附件2", "2018年度部门整体支出绩效评价指标计分表"],
      ["self-evaluation", "附件3", "2018年度部门整体支出绩效自评表"],
      ["self-report", "附件4", "2018年度部门整体支出绩效自评报告"],
    ]);
  });
});

test("it is built where it lies, as any workspace is, without a copy of what packs may say", async () => {
  expect(readdirSync(join(workspaceNamed("hunan-2018"), "schema"))).toEqual(["hunan-2018"]);
  const { out } = await builtOnce(workspaceNamed("hunan-2018"));
  const names = ["base-data", "cover", "scoring", "self-evaluation", "self-report"];
  const files = [...names.flatMap((name) => [`${name}.html`, `${name}.pdf`]), "result.json", "submission.pdf"];
  expect(readdirSync(join(out, "2018", "linyeju")).sort()).toEqual(files.sort());
});

describe("a department of the same county that differs", () => {
  const FOLDER = "data/2018/linyeju";
  const examineWith = async (...edits: [file: string, old: string, fresh: string][]) => {
    const root = newWorkspace("hunan-2018");
    for (const [file, old, fresh] of edits) applyEdit(root, { 文件: `${FOLDER}/${file}`, 把: old, 写成: fresh });
    return examineWorkspace(root);
  };
  const reported = ({ findings }: Awaited<ReturnType<typeof examineWith>>) =>
    findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);

  test("by having built and bought nothing prints — for its rates and loses no points by them", async () => {
    const examined = await examineWith(
      [
        "figures.yaml",
        "楼堂馆所: { 批复规模: 1200平方米, 实际规模: 1236平方米, 预算投资: 268万元, 实际投资: 283.4万元 }",
        "楼堂馆所: { 批复规模: 0平方米, 实际规模: 0平方米, 预算投资: 0万元, 实际投资: 0万元 }",
      ],
      ["figures.yaml", "本年预算数: 42万元, 本年决算数: 38.64万元", "本年预算数: 0万元, 本年决算数: 0万元"],
      ["notes.yaml", "  HN-20: 增建的三十六平方米为防火物资值班间，已报原批复部门备案。\n", ""],
      ["notes.yaml", "  HN-21: 基础地质条件与勘察资料不符，增加桩基工程，概算调整手续正在办理。\n", ""],
    );
    expect(reported(examined)).toEqual([]);
    const evaluated = examined.departments[0]?.evaluated;
    expect(evaluated && printNumber(evaluated.sheet.total)).toBe("89.9");
    expect(htmlOf(evaluated?.documents[1]?.tree as Root).match(/<td>—<\/td>/gu)).toHaveLength(2);
  });

  test.each<[what: string, file: string, old: string, fresh: string, code: string]>([
    ["leaves a requirement unanswered", "evidence.yaml", "    推动网上办事: 是\n", "", "JX202"],
    ["answers another", "evidence.yaml", "推动网上办事: 是", "推动网上办事: 是\n    廉洁高效: 是", "JX201"],
    ["leaves a column out", "figures.yaml", "公务接待: { 上年决算数: 6.42万元, ", "公务接待: { ", "JX202"],
    [
      "doesn't ask whom it serves",
      "indicators.yaml",
      "二级指标: 社会公众或服务对象满意度指标",
      "二级指标: 社会效益指标",
      "JX203",
    ],
    [
      "missed a target without saying why",
      "indicators.yaml",
      "\n    偏差原因: 林权纠纷办结偏慢，下年增加调处人员",
      "",
      "JX602",
    ],
    ["says nothing of thrift", "department.yaml", "厉行节约保障措施:", "保障措施:", "JX201"],
  ])("by mistake: it %s", async (_, file, old, fresh, code) => {
    expect(reported(await examineWith([file, old, fresh]))).toEqual([code]);
  });
});

const 编制与在职 = ([编制, 在职]: readonly [string, string]): Change => ({
  figures: { "人员.编制数": 编制, "人员.在职人数": 在职 },
});

rule(
  "在职人员控制率",
  "以100%为标准。在职人员控制率≤100%，计8分；每超过一个百分点扣0.5分，扣完为止。",
  "8",
  编制与在职,
  [
    [["1000人", "0人"], "8"],
    [["1000人", "999人"], "8"],
    [["1000人", "1000人"], "8"],
    [["1000人", "1001人"], "8"],
    [["1000人", "1009人"], "8"],
    [["1000人", "1010人"], "7.5"],
    [["1000人", "1019人"], "7.5"],
    [["1000人", "1020人"], "7"],
    [["1000人", "1159人"], "0.5"],
    [["1000人", "1160人"], "0"],
    [["1000人", "1161人"], "0"],
    [["1000人", "9000人"], "0"],
    [["0人", "0人"], "8"],
    [["0人", "1人"], "0 JX316"],
  ],
);

/** All of 三公经费 in one of its four parts. */
const 三公 = (column: string, amount: string) =>
  Object.fromEntries(
    ["公车购置", "公车运行维护", "出国经费", "公务接待"].map((part) => [
      `三公经费.${part}.${column}`,
      part === "公务接待" ? amount : "0元",
    ]),
  );

rule(
  "“三公经费”变动率",
  "“三公经费”变动率≤0，计8分；“三公经费”变动率＞0，每超过一个百分点扣0.8分，扣完为止。",
  "8",
  ([上年, 本年]: readonly [string, string]) => ({
    figures: { ...三公("上年决算数", 上年), ...三公("本年决算数", 本年), ...三公("本年预算数", "9亿元") },
  }),
  [
    [["100万元", "0元"], "8"],
    [["100万元", "99.99万元"], "8"],
    [["100万元", "100万元"], "8"],
    [["100万元", "1000000.01元"], "8"],
    [["100万元", "100.99万元"], "8"],
    [["100万元", "101万元"], "7.2"],
    [["100万元", "101.99万元"], "7.2"],
    [["100万元", "102万元"], "6.4"],
    [["100万元", "109.99万元"], "0.8"],
    [["100万元", "110万元"], "0"],
    [["100万元", "110.01万元"], "0"],
    [["100万元", "9000万元"], "0"],
    [["0元", "0元"], "8"],
    [["0元", "1元"], "0 JX316"],
  ],
);

test("the change of 三公经费 is that of the final accounts, in all four parts", () => {
  const 变动率 = (figures: Typed) => form.scoreOf("“三公经费”变动率", { figures });
  for (const part of ["公车购置", "公车运行维护", "出国经费", "公务接待"])
    expect(变动率({ [`三公经费.${part}.本年决算数`]: "90万元" }).split(" ")[0]).toBe("0");
  expect(变动率(三公("本年预算数", "9000万元"))).toBe("8");
});

const 拨款 = (column: string) => `部门预算.一般公共预算拨款.${column}`;
const ONE_SOURCE = {
  [拨款("上年结转数")]: "0元",
  [拨款("年初预算数")]: "0元",
  [拨款("本年追加数")]: "0元",
  [拨款("本年决算数")]: "0元",
  "部门预算.纳入专户管理的非税收入拨款.年初预算数": "0元",
  "部门预算.纳入专户管理的非税收入拨款.本年决算数": "0元",
};

rule(
  "预算完成率",
  "100%计满分，每低于5%扣2分，扣完为止。",
  "6",
  ([预算, 决算]: readonly [string, string]) => ({
    figures: { ...ONE_SOURCE, [拨款("年初预算数")]: 预算, [拨款("本年决算数")]: 决算 },
  }),
  [
    [["10000元", "10001元"], "6"],
    [["10000元", "10000元"], "6"],
    [["10000元", "9999元"], "6"],
    [["10000元", "9501元"], "6"],
    [["10000元", "9500元"], "4"],
    [["10000元", "9499元"], "4"],
    [["10000元", "9001元"], "4"],
    [["10000元", "9000元"], "2"],
    [["10000元", "8501元"], "2"],
    [["10000元", "8500元"], "0"],
    [["10000元", "8499元"], "0"],
    [["10000元", "0元"], "0"],
    [["0元", "0元"], "6"],
    [["0元", "1元"], "0 JX316"],
  ],
);

test("the budget that is carried out is all of it: carried over, planned and added", () => {
  const figures = {
    ...ONE_SOURCE,
    [拨款("上年结转数")]: "1000元",
    [拨款("年初预算数")]: "8000元",
    [拨款("本年追加数")]: "1000元",
    [拨款("本年决算数")]: "9000元",
  };
  expect(form.scoreOf("预算完成率", { figures })).toBe("2");
});

const 年初与追加 = ([年初, 追加]: readonly [string, string]): Change => ({
  figures: { ...ONE_SOURCE, [拨款("年初预算数")]: 年初, [拨款("本年追加数")]: 追加, [拨款("本年决算数")]: 年初 },
});

rule(
  "预算控制率",
  "预算控制率=0，计8分；\n0-10%（含），计6分；\n10-20%（含），计4分；\n20-30%（含），计2分；\n大于30%不得分。",
  "8",
  年初与追加,
  [
    [["10000元", "-5000元"], "8"],
    [["10000元", "-0.01元"], "8"],
    [["10000元", "0元"], "8"],
    [["10000元", "0.01元"], "6"],
    [["10000元", "999.99元"], "6"],
    [["10000元", "1000元"], "6"],
    [["10000元", "1000.01元"], "4"],
    [["10000元", "2000元"], "4"],
    [["10000元", "2000.01元"], "2"],
    [["10000元", "3000元"], "2"],
    [["10000元", "3000.01元"], "0"],
    [["10000元", "99999元"], "0"],
    [["0元", "0元"], "8"],
    [["0元", "1元"], "0 JX316"],
  ],
);

test("what was carried over is no part of the budget that additions are measured by", () => {
  const { figures } = 年初与追加(["10000元", "1000元"]);
  expect(form.scoreOf("预算控制率", { figures: { ...figures, [拨款("上年结转数")]: "5000元" } })).toBe("6");
  expect(form.scoreOf("预算控制率", { figures: { ...figures, [拨款("年初预算数")]: "9999元" } })).toBe("4");
});

/** Approved or planned, and what it came to. */
const STEPS_OF_FIVE = [
  [["1000", "0"], "4"],
  [["1000", "999"], "4"],
  [["1000", "1000"], "4"],
  [["1000", "1001"], "4"],
  [["1000", "1049"], "4"],
  [["1000", "1050"], "2"],
  [["1000", "1051"], "2"],
  [["1000", "1099"], "2"],
  [["1000", "1100"], "0"],
  [["1000", "1101"], "0"],
  [["1000", "9000"], "0"],
  [["0", "0"], "4"],
  [["0", "1"], "0 JX316"],
] as const;

const OVER_FIVE = "100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。";

rule(
  "新建楼堂馆所面积控制率",
  OVER_FIVE,
  "4",
  ([批复, 实际]: readonly [string, string]) => ({
    figures: { "楼堂馆所.批复规模": `${批复}平方米`, "楼堂馆所.实际规模": `${实际}平方米` },
  }),
  STEPS_OF_FIVE,
);

rule(
  "新建楼堂馆所投资概算控制率",
  OVER_FIVE,
  "4",
  ([预算, 实际]: readonly [string, string]) => ({
    figures: { "楼堂馆所.预算投资": `${预算}元`, "楼堂馆所.实际投资": `${实际}元` },
  }),
  STEPS_OF_FIVE,
);

/** Planned and spent, a point a percent. */
const STEPS_OF_ONE = [
  [["100万元", "0元"], "8"],
  [["100万元", "99.99万元"], "8"],
  [["100万元", "100万元"], "8"],
  [["100万元", "100.01万元"], "8"],
  [["100万元", "100.99万元"], "8"],
  [["100万元", "101万元"], "7"],
  [["100万元", "101.01万元"], "7"],
  [["100万元", "107.99万元"], "1"],
  [["100万元", "108万元"], "0"],
  [["100万元", "108.01万元"], "0"],
  [["100万元", "9亿元"], "0"],
  [["0元", "0元"], "8"],
  [["0元", "0.01元"], "0 JX316"],
] as const;

rule(
  "公用经费控制率",
  "100%以下（含）计满分，每超出1%扣1分，扣完为止。",
  "8",
  ([预算, 决算]: readonly [string, string]) => ({
    figures: { "公用经费.总额.本年预算数": 预算, "公用经费.总额.本年决算数": 决算 },
  }),
  STEPS_OF_ONE,
);

rule(
  "“三公经费”控制率",
  "100%以下（含）计满分，每超出1%扣1分，扣完为止。",
  "8",
  ([预算, 决算]: readonly [string, string]) => ({
    figures: { ...三公("本年预算数", 预算), ...三公("本年决算数", 决算), ...三公("上年决算数", "9亿元") },
  }),
  STEPS_OF_ONE,
);

rule(
  "政府采购执行率",
  "100%计满分，每超过（降低）5%扣2分，扣完为止。",
  "6",
  ([预算, 决算]: readonly [string, string]) => ({
    figures: { "政府采购.本年预算数": 预算, "政府采购.本年决算数": 决算 },
  }),
  [
    [["10000元", "0元"], "0"],
    [["10000元", "8499元"], "0"],
    [["10000元", "8500元"], "0"],
    [["10000元", "8501元"], "2"],
    [["10000元", "9000元"], "2"],
    [["10000元", "9001元"], "4"],
    [["10000元", "9500元"], "4"],
    [["10000元", "9501元"], "6"],
    [["10000元", "9999元"], "6"],
    [["10000元", "10000元"], "6"],
    [["10000元", "10001元"], "6"],
    [["10000元", "10499元"], "6"],
    [["10000元", "10500元"], "4"],
    [["10000元", "10999元"], "4"],
    [["10000元", "11000元"], "2"],
    [["10000元", "11499元"], "2"],
    [["10000元", "11500元"], "0"],
    [["10000元", "99999元"], "0"],
    [["0元", "0元"], "6"],
    [["0元", "1元"], "0 JX316"],
  ],
);

rule("管理制度健全性", "每出现一例不符合要求的扣2分，扣完为止。", "6", cases("管理制度健全性"), [
  [[], "6"],
  [[0], "6"],
  [[1], "4"],
  [[2], "2"],
  [[1, 1], "2"],
  [[3], "0"],
  [[4], "0"],
]);

rule("资金使用合规性", "每出现一例不符合要求的扣1分，扣完为止。", "6", cases("资金使用合规性"), [
  [[], "6"],
  [[1], "5"],
  [[5], "1"],
  [[6], "0"],
  [[7], "0"],
]);

rule("预决算信息公开性", "每出现一例不符合要求的扣1分，扣完为止。", "2", cases("预决算信息公开性"), [
  [[], "2"],
  [[1], "1"],
  [[1, 1], "0"],
  [[3], "0"],
]);

rule(
  "重点工作实际完成率",
  "根据县考核办对各部门为民办实事和重点工程与重点工作考核的分数折算。该项得分=（考核得分/总分）×8。",
  "8",
  ([得分, 总分]: readonly [string, string]) => ({
    figures: { "计分依据.重点工作实际完成率.考核得分": 得分, "计分依据.重点工作实际完成率.考核总分": 总分 },
  }),
  [
    [["0分", "100分"], "0"],
    [["50分", "100分"], "4"],
    [["93.1分", "100分"], "7.4"],
    [["93.2分", "100分"], "7.5"],
    [["99.3分", "100分"], "7.9"],
    [["99.4分", "100分"], "8"],
    [["100分", "100分"], "8"],
    [["105分", "100分"], "8"],
    [["110分", "120分"], "7.3"],
    [["95分", "0分"], "0 JX316"],
    [["0分", "0分"], "— JX405"],
  ],
);

const 经济效益事项 = ["林业总产值增长", "新建油茶产业基地"];

rule(
  "经济效益",
  "对照年度绩效目标，按完成的经济效益事项占全部经济效益事项的比例计分。",
  "5",
  list("经济效益", ...经济效益事项),
  [
    ["是是", "5"],
    ["是否", "2.5"],
    ["否否", "0"],
    ["不适用", "0"],
  ],
);

rule(
  "社会效益",
  "对照年度绩效目标，按完成的社会效益事项占全部社会效益事项的比例计分。",
  "5",
  list("社会效益", "不发生重大森林火灾", "有害生物防治", "林权纠纷当年办结"),
  [
    ["是是是", "5"],
    ["是否是", "3.3"],
    ["否否是", "1.7"],
    ["否否否", "0"],
    ["不适用", "— JX405"],
  ],
);

rule(
  "行政效能",
  "改进文风会风、加强经费及资产管理、推动网上办事、降低行政成本，每做到一项计1分。",
  "4",
  list("行政效能", "改进文风会风", "加强经费及资产管理", "推动网上办事", "降低行政成本"),
  [
    ["是是是是", "4"],
    ["是是是否", "3"],
    ["否是是否", "2"],
    ["否否是否", "1"],
    ["否否否否", "0"],
  ],
);

rule(
  "社会公众或服务对象满意度",
  "90%（含）以上计4分；\n80%（含）-90%，计3分；\n70%（含）-80%，计2分；\n低于70%计0分。",
  "4",
  ([满意, 调查]: readonly [string, string]) => ({
    figures: {
      "计分依据.社会公众或服务对象满意度.满意人数": 满意,
      "计分依据.社会公众或服务对象满意度.调查人数": 调查,
    },
  }),
  [
    [["1000人", "1000人"], "4"],
    [["901人", "1000人"], "4"],
    [["900人", "1000人"], "4"],
    [["899人", "1000人"], "3"],
    [["800人", "1000人"], "3"],
    [["799人", "1000人"], "2"],
    [["700人", "1000人"], "2"],
    [["699人", "1000人"], "0"],
    [["0人", "1000人"], "0"],
    [["2人", "3人"], "0"],
    [["0人", "0人"], "0"],
    [["1人", "0人"], "0 JX316"],
  ],
);

form.everyIndicatorHasItsTable();

describe("economic benefit that doesn't apply is left out, and the rest is scaled up", () => {
  const without = { evidence: { 经济效益: { notApplicable: "职能不涉及" } } };

  test("80.9 of 95 is 85.2 of 100", () => {
    expect(form.outcomeOf(without)).toEqual(["85.2", "良好"]);
    expect(form.rescore(without).sheet?.steps.map(({ text }) => text)).toEqual(["80.9 分 × 100 ÷ 95 = 85.2 分"]);
  });
});

describe("grades of this form, the lower end included", () => {
  test.each([
    ["100", "优秀"],
    ["90", "优秀"],
    ["89.9", "良好"],
    ["80", "良好"],
    ["79.9", "合格"],
    ["60", "合格"],
    ["59.9", "不合格"],
    ["0", "不合格"],
  ])("%s is %s", (total, grade) => {
    const whole = rubricOf([indicatorOf("总分", "100", { kind: "proportional" }, { measure: `${total}%` })]);
    expect(scoreSheet(whole, form.pack.grades, tableOf({}), bookOf()).sheet?.grade).toBe(grade);
  });
});
