import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/checks/reported-finding.ts";
import { computeFigures } from "../../src/figures/figure-table.ts";
import { EVIDENCE } from "../../src/scoring/evidence.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import type { Decimal } from "../../src/values/quantities/decimal.ts";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { tableOf } from "../figures/figures-of.ts";
import { bookOf, indicatorOf, rubricOf } from "../scoring/sample-rubric.ts";
import { type Change, cases, declaredRate, FormAtWork, list } from "./form-at-work.ts";

const form = new FormAtWork({
  root: resolve(import.meta.dirname, "../.."),
  year: "2023",
  id: "qw-zuzhibu",
  packId: "datonghu-2023",
});
const { pack, data: published, indicators } = form;
const rule = form.rule.bind(form);

describe("the published set scores 93", () => {
  const { sheet, findings } = form.rescore();

  test("with nothing wrong in its pack, its files, its figures and its scores", () => {
    expect(form.packFindings).toEqual([]);
    expect(hasErrors(form.departmentFindings)).toBe(false);
    expect(findings).toEqual([]);
  });

  test("row by row", () => {
    expect(sheet?.rows.map(({ path, score, points }) => [path[2], printNumber(score), printNumber(points)])).toEqual([
      ["在职人员控制率", "7", "7"],
      ["“三公经费”变动率", "8", "8"],
      ["预算完成率", "5", "5"],
      ["预算控制率", "5", "5"],
      ["新建楼堂馆所面积控制率", "5", "5"],
      ["新建楼堂馆所投资概算控制率", "5", "5"],
      ["公用经费控制率", "7", "7"],
      ["“三公经费”控制率", "8", "8"],
      ["管理制度健全性", "6", "8"],
      ["资金使用合规性", "5", "5"],
      ["预决算信息公开性", "2", "2"],
      ["目标任务实际完成率", "8", "8"],
      ["经济效益、社会效益、生态效益", "10", "15"],
      ["行政效能", "6", "6"],
      ["社会公众或服务对象满意度", "6", "6"],
    ]);
  });

  test("of 100, which is 优", () => {
    expect([sheet?.total, sheet?.full].map((each) => printNumber(each as Decimal))).toEqual(["93", "100"]);
    expect([sheet?.grade, sheet?.steps]).toEqual(["优", []]);
  });

  test("each score with the steps that lead to it", () => {
    const each = sheet?.rows.flatMap((row) => row.indicators) ?? [];
    expect(each).toHaveLength(17);
    for (const { indicator, score, steps } of each) {
      expect(steps.length).toBeGreaterThan(1);
      const last = `得 ${printNumber(score)} 分（分值 ${printNumber(indicator.points)} 分）`;
      if (steps.at(-1)?.kind !== "not-applicable") expect(steps.at(-1)?.text).toBe(last);
    }
  });

  test("with the rate of 三公经费 that its own figures give, not the 100% and 42% that were published", () => {
    const rate = sheet?.rows.find(({ path }) => path[2] === "“三公经费”控制率")?.indicators[0];
    expect(rate?.steps.map(({ text }) => text)).toContain("≈41.629630% 没有高于标准 100%，不扣分");
  });
});

const 编制与在职 = ([编制, 在职]: readonly [string, string]): Change => ({
  figures: { "人员.编制人数": 编制, "人员.在职人数": 在职 },
});

rule(
  "在职人员控制率",
  "以100%为标准。在职人员控制率≤100%，计7分；每超过一个百分点扣0.2分，扣完为止。",
  "7",
  编制与在职,
  [
    [["1000人", "0人"], "7"],
    [["1000人", "999人"], "7"],
    [["1000人", "1000人"], "7"],
    [["1000人", "1001人"], "7"],
    [["1000人", "1009人"], "7"],
    [["1000人", "1010人"], "6.8"],
    [["1000人", "1011人"], "6.8"],
    [["1000人", "1053人"], "6"],
    [["1000人", "1349人"], "0.2"],
    [["1000人", "1350人"], "0"],
    [["1000人", "1351人"], "0"],
    [["1000人", "9000人"], "0"],
    [["0人", "0人"], "7"],
    [["0人", "1人"], "0 JX316"],
  ],
);

const 三公预算 = ([上年, 本年]: readonly [string, string]): Change => ({
  figures: {
    "三公经费.上年预算数": 上年,
    "三公经费.公务接待费.本年预算数": 本年,
    "三公经费.公务用车购置及运行维护费.本年预算数": "0元",
    "三公经费.因公出国（境）费.本年预算数": "0元",
    "三公经费.公务接待费.实际支出": "0元",
    "三公经费.公务用车购置及运行维护费.实际支出": "0元",
    "三公经费.因公出国（境）费.实际支出": "0元",
  },
});

rule(
  "“三公经费”变动率",
  "“三公经费”变动率≤0，计8分；“三公经费”变动率＞0，每超过一个百分点扣0.8分，扣完为止。",
  "8",
  三公预算,
  [
    [["100万元", "0.01万元"], "8"],
    [["100万元", "99.99万元"], "8"],
    [["100万元", "100万元"], "8"],
    [["100万元", "1000000.01元"], "8"],
    [["100万元", "100.99万元"], "8"],
    [["100万元", "101万元"], "7.2"],
    [["100万元", "101.01万元"], "7.2"],
    [["100万元", "109.99万元"], "0.8"],
    [["100万元", "110万元"], "0"],
    [["100万元", "111万元"], "0"],
    [["100万元", "1亿元"], "0"],
    [["0元", "0元"], "8"],
    [["0元", "1万元"], "0 JX316"],
  ],
);

const 预算与结余 = ([预算, 结余]: readonly [string, string]): Change => ({
  figures: {
    "年度预算资金.当年财政拨款.年初预算数": 预算,
    "年度预算资金.当年财政拨款.年中预算调整": "0元",
    "年度预算资金.上年结转资金.年初预算数": "0元",
    "年度预算资金.上年结转资金.年中预算调整": "0元",
    "年度预算资金.其他资金.年初预算数": "0元",
    "年度预算资金.其他资金.年中预算调整": "0元",
    "结转结余.本年结转结余总额": 结余,
  },
});

rule("预算完成率", "100%计满分，每低于5%扣2分，扣完为止。", "5", 预算与结余, [
  [["10000元", "-100元"], "5"],
  [["10000元", "0元"], "5"],
  [["10000元", "1元"], "5"],
  [["10000元", "73元"], "5"],
  [["10000元", "499.99元"], "5"],
  [["10000元", "500元"], "3"],
  [["10000元", "500.01元"], "3"],
  [["10000元", "999.99元"], "3"],
  [["10000元", "1000元"], "1"],
  [["10000元", "1499.99元"], "1"],
  [["10000元", "1500元"], "0"],
  [["10000元", "10000元"], "0"],
  [["10000元", "20000元"], "0"],
  [["0元", "0元"], "5"],
  [["0元", "1元"], "0 JX316"],
]);

test("预算完成率 counts what was carried over and added during the year into the budget", () => {
  const figures = {
    ...预算与结余(["5000元", "500元"]).figures,
    "年度预算资金.上年结转资金.年初预算数": "3000元",
    "年度预算资金.其他资金.年中预算调整": "2000元",
  };
  expect(form.scoreOf("预算完成率", { figures })).toBe("3");
});

const 追加与年初 = ([年初, 追加]: readonly [string, string]): Change => ({
  figures: { ...预算与结余([年初, "0元"]).figures, "年度预算资金.当年财政拨款.年中预算调整": 追加 },
});

rule(
  "预算控制率",
  "预算控制率=0，计5分；\n0-10%（含），计4分；\n10-20%（含），计3分；\n20-30%（含），计2分；\n大于30%不得分。",
  "5",
  追加与年初,
  [
    [["10000元", "-5000元"], "5"],
    [["10000元", "-0.01元"], "5"],
    [["10000元", "0元"], "5"],
    [["10000元", "0.01元"], "4"],
    [["10000元", "999.99元"], "4"],
    [["10000元", "1000元"], "4"],
    [["10000元", "1000.01元"], "3"],
    [["10000元", "2000元"], "3"],
    [["10000元", "2000.01元"], "2"],
    [["10000元", "3000元"], "2"],
    [["10000元", "3000.01元"], "0"],
    [["10000元", "99999元"], "0"],
    [["0元", "0元"], "5"],
    [["0元", "1元"], "0 JX316"],
  ],
);

const STEPS_OF_FIVE = [
  ["0%", "5"],
  ["99.99%", "5"],
  ["100%", "5"],
  ["100.01%", "5"],
  ["104.99%", "5"],
  ["105%", "3"],
  ["105.01%", "3"],
  ["109.99%", "3"],
  ["110%", "1"],
  ["114.99%", "1"],
  ["115%", "0"],
  ["500%", "0"],
  ["不适用：没有楼堂馆所项目", "5"],
  ["=0平方米 ÷ 0平方米", "5"],
  ["=1050平方米 ÷ 1000平方米", "3"],
] as const;

rule(
  "新建楼堂馆所面积控制率",
  "100%以下（含）计满分，每超出5%扣2分，扣完为止。没有楼堂馆所项目的部门按满分计算。",
  "5",
  declaredRate("新建楼堂馆所面积控制率", "控制率"),
  STEPS_OF_FIVE,
);

rule(
  "新建楼堂馆所投资概算控制率",
  "100%以下（含）计满分，每超出5%扣2分，扣完为止。",
  "5",
  declaredRate("新建楼堂馆所投资概算控制率", "控制率"),
  STEPS_OF_FIVE,
);

rule(
  "公用经费控制率",
  "100%以下（含）计满分，每超出1%扣1分，扣完为止。",
  "7",
  declaredRate("公用经费控制率", "控制率"),
  [
    ["0%", "7"],
    ["99.99%", "7"],
    ["100%", "7"],
    ["100.99%", "7"],
    ["101%", "6"],
    ["101.01%", "6"],
    ["106.99%", "1"],
    ["107%", "0"],
    ["108%", "0"],
    ["1000%", "0"],
    ["不适用：没有安排公用经费", "7"],
    ["=0元 ÷ 0元", "7"],
    ["=1.01万元 ÷ 1万元", "6"],
  ],
);

const 三公支出 = ([预算, 支出]: readonly [string, string]): Change => ({
  figures: { ...三公预算([预算, 预算]).figures, "三公经费.公务接待费.实际支出": 支出 },
});

rule("“三公经费”控制率", "100%以下（含）计满分，每超出1%扣1分，扣完为止。", "8", 三公支出, [
  [["100万元", "0元"], "8"],
  [["100万元", "99.99万元"], "8"],
  [["100万元", "100万元"], "8"],
  [["100万元", "100.99万元"], "8"],
  [["100万元", "101万元"], "7"],
  [["100万元", "101.01万元"], "7"],
  [["100万元", "107.99万元"], "1"],
  [["100万元", "108万元"], "0"],
  [["100万元", "109万元"], "0"],
  [["100万元", "9亿元"], "0"],
  [["0元", "0元"], "8"],
  [["0元", "0.01元"], "0 JX316"],
]);

rule("管理制度健全性", "每出现一例不符合要求的扣2分，扣完为止。", "8", cases("管理制度健全性"), [
  [[], "8"],
  [[0], "8"],
  [[1], "6"],
  [[3], "2"],
  [[1, 2], "2"],
  [[4], "0"],
  [[5], "0"],
]);

rule("资金使用合规性", "每出现一例不符合要求的扣1分，扣完为止。", "5", cases("资金使用合规性"), [
  [[], "5"],
  [[1], "4"],
  [[4], "1"],
  [[5], "0"],
  [[6], "0"],
]);

rule("预决算信息公开性", "每出现一例不符合要求的扣1分，扣完为止。", "2", cases("预决算信息公开性"), [
  [[], "2"],
  [[1], "1"],
  [[1, 1], "0"],
  [[3], "0"],
]);

rule(
  "目标任务实际完成率",
  "该项得分=（年度综合目标管理考核得分/总分）×8",
  "8",
  declaredRate("目标任务实际完成率", "考核得分率"),
  [
    ["-1%", "0"],
    ["0%", "0"],
    ["50%", "4"],
    ["93.5%", "7.48"],
    ["=93.5分 ÷ 100分", "7.48"],
    ["93.33%", "7.47"],
    ["99.93%", "7.99"],
    ["99.94%", "8"],
    ["100%", "8"],
    ["100.01%", "8"],
    ["105%", "8"],
    ["=0分 ÷ 0分", "— JX405"],
    ["=95分 ÷ 0分", "0 JX316"],
  ],
);

rule("经济效益", undefined, "5", list("经济效益", "扶持村级集体经济", "盘活闲置资产"), [
  ["不适用", "0"],
  ["是是", "5"],
  ["否是", "2.5"],
  ["否否", "0"],
]);

const 社会效益事项 = [
  "坚持党管干部原则，健全完善干部考核机制",
  "提升干部素质与能力，保障公务员队伍可持续发展",
  "着力选拔政治强、懂专业、善治理、敢担当、作风正的干部",
];

rule("社会效益", undefined, "5", list("社会效益", ...社会效益事项), [
  ["是是是", "5"],
  ["是是否", "3.33"],
  ["否是否", "1.67"],
  ["否否否", "0"],
  ["不适用", "0"],
]);

rule("生态效益", undefined, "5", list("生态效益", "维护本区内生产生活环境"), [
  ["是", "5"],
  ["否", "0"],
  ["不适用", "0"],
]);

rule(
  "行政效能",
  "促进部门改进文风会风，加强经费及资产管理，推动网上办事，提高行政效率，降低行政成本效果较好的计6分；一般3分；无效果或者效果不明显0分。",
  "6",
  (judgement: string) => ({ evidence: { 行政效能: { judgement } } }),
  [
    ["效果较好", "6"],
    ["一般", "3"],
    ["无效果或者效果不明显", "0"],
    ["效果最好", "— JX403"],
  ],
);

rule(
  "社会公众或服务对象满意度",
  "90%（含）以上计6分；\n80%（含）-90%，计4分；\n70%（含）-80%，计2分；\n低于70%计0分。",
  "6",
  declaredRate("社会公众或服务对象满意度", "满意度"),
  [
    ["100%", "6"],
    ["90.01%", "6"],
    ["90%", "6"],
    ["89.99%", "4"],
    ["89.999999%", "4"],
    ["80%", "4"],
    ["79.99%", "2"],
    ["70%", "2"],
    ["69.99%", "0"],
    ["0%", "0"],
    ["=196人 ÷ 200人", "6"],
    ["=2人 ÷ 3人", "0"],
    ["=5人 ÷ 0人", "0 JX316"],
  ],
);

form.everyIndicatorHasItsTable();

describe("an indicator that needs evidence", () => {
  const judged = [...indicators.values()].filter(({ measure }) => !measure || measure.text.includes(EVIDENCE));

  test.each(judged.map(({ name }) => name))("has none: %s has no score, and says so once", (name) => {
    const figures = published.figures.filter(({ path }) => !path.startsWith(`${EVIDENCE}.${name}.`));
    const entries = new Map(published.evidence.entries);
    entries.delete(name);
    const { table } = computeFigures({ figures: [...figures, ...pack.derived], whyAbsent: () => "reported" });
    const { sheet, findings } = scoreSheet(pack.rubric, pack.grades, table, { ...published.evidence, entries });
    expect(sheet).toBeUndefined();
    expect(findings).toMatchObject([{ code: "JX402", message: expect.stringContaining(name) }]);
  });
});

describe("a change moves the total", () => {
  test.each<[what: string, change: Change, total: string, grade: string]>([
    ["five people over a hundred posts", 编制与在职(["100人", "105人"]), "92", "优"],
    ["satisfaction of 89.99%", declaredRate("社会公众或服务对象满意度", "满意度")("89.99%"), "91", "优"],
    ["two of three social benefits", list("社会效益", ...社会效益事项)("是是否"), "91.33", "优"],
    ["four cases of poor rules", cases("管理制度健全性")([4]), "87", "良"],
    ["twice the 三公 budget spent", { ...三公支出(["10万元", "20万元"]) }, "85", "良"],
    ["no cases at all", cases("管理制度健全性")([]), "95", "优"],
  ])("%s", (_, change, total, grade) => {
    const { sheet } = form.rescore(change);
    expect([printNumber(sheet?.total as Decimal), sheet?.grade]).toEqual([total, grade]);
  });
});

test.each([
  ["在职人员控制率", 编制与在职(["0人", "1人"])],
  ["预算完成率", 预算与结余(["0元", "1元"])],
  ["预算控制率", 追加与年初(["0元", "1元"])],
  ["“三公经费”控制率", 三公支出(["0元", "1元"])],
])("a division by zero points at what the department typed, not into the pack: %s", (_, change) => {
  expect(form.rescore(change).findings).toMatchObject([{ code: "JX316", range: { file: "figures.yaml" } }]);
});

describe("grades after 财预〔2020〕10号, the lower end included", () => {
  test.each([
    ["100", "优"],
    ["90", "优"],
    ["89.99", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.99", "差"],
    ["0", "差"],
  ])("%s is %s", (total, grade) => {
    const whole = rubricOf([indicatorOf("总分", "100", { kind: "proportional" }, { measure: `${total}%` })]);
    expect(scoreSheet(whole, pack.grades, tableOf({}), bookOf()).sheet?.grade).toBe(grade);
  });
});
