import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OwnScoring } from "../../src/department/indicator-target.ts";
import { withOwnIndicators } from "../../src/department/own-indicators.ts";
import { computeFigures } from "../../src/figures/figure-table.ts";
import { describeResult } from "../../src/outputs/result.ts";
import { loadPack } from "../../src/pack/load-pack.ts";
import { loadRubric } from "../../src/pack/load-rubric.ts";
import { openSchemas } from "../../src/reading/schema/schema-store.ts";
import type { Rubric } from "../../src/scoring/rubric.ts";
import { scoreSheet } from "../../src/scoring/score-sheet.ts";
import { Decimal } from "../../src/values/quantities/decimal.ts";
import { printExact, printNumber } from "../../src/values/quantities/print-quantity.ts";
import { targetOf } from "../checks/department/target-of.ts";
import { figuresOf, place, written } from "../figures/figures-of.ts";
import { yamlOf } from "../pack/yaml-of.ts";
import { bookOf } from "../scoring/sample-rubric.ts";
import { examineWorkspace } from "../support/examine.ts";
import { workspaceNamed } from "../support/workspace.ts";

const ROOT = workspaceNamed("mof-2020");
const loaded = loadPack(ROOT, "mof-2020", openSchemas(ROOT));
if (!loaded.pack) throw new Error(JSON.stringify(loaded.findings));
const pack = loaded.pack;

type Row = Parameters<typeof targetOf>;

/** The sheet of a project: what it was to spend and has spent, and its own indicators. */
function sheetOf(budget: string, spent: string, rows: readonly Row[], rubric: Rubric = pack.rubric) {
  const sources = ["当年财政拨款", "上年结转资金", "其他资金"].flatMap((source, index) =>
    [budget, budget, spent].map((amount, column) => [
      `项目资金.${source}.${["年初预算数", "全年预算数", "全年执行数"][column]}`,
      index === 0 ? amount : "0元",
    ]),
  );
  const typed = figuresOf(Object.fromEntries(sources));
  const { table } = computeFigures({ figures: [...typed, ...pack.derived], whyAbsent: () => "unknown" });
  const targets = rows.map((row) => targetOf(...row));
  const own = withOwnIndicators(rubric, { targets, targetsPlace: place("indicators.yaml") }, new Set());
  return scoreSheet(own.rubric, pack.grades, table, bookOf());
}

const worth = (points: string, more: OwnScoring = {}): OwnScoring => ({ points: new Decimal(points), ...more });
const graded = (points: string, grade: string, degree: string) =>
  worth(points, { grade: { name: grade, range: place("indicators.yaml") }, degree: written(degree) });

/** What an indicator scores, or the codes that keep it from scoring. */
function scoreOf(row: Row): string {
  const { sheet, findings } = sheetOf("100万元", "100万元", [row]);
  const score = sheet?.rows.find(({ path }) => path.join(" ") === row[0])?.score;
  return score ? printNumber(score) : findings.map(({ code }) => code).join(" ");
}

describe("the three projects score as their figures say", () => {
  test("row by row, with nothing wrong that isn't explained", async () => {
    const { findings, departments } = await examineWorkspace(ROOT);
    expect(findings.map(({ code, acknowledged }) => [code, acknowledged !== undefined])).toEqual([
      ["GJ-05", true],
      ["GJ-06", true],
    ]);
    const scores = departments.map(({ name, evaluated }) => [
      name,
      evaluated?.sheet.rows.map(({ score }) => printNumber(score)).join(" "),
      `${printNumber(evaluated?.sheet.total as Decimal)} ${evaluated?.sheet.grade}`,
    ]);
    expect(scores).toEqual([
      ["青溪县教育局“农村中小学校舍维修”", "10 5 15 10 10 10 15 15 10", "100 优"],
      ["青溪县教育局“家庭经济困难学生资助”", "9.61 14.29 5 9.92 10 9.38 15 14.45 10", "97.65 优"],
      ["青溪县教育局“智慧教室建设”", "7.92 12 10 10 7.5 5 10.5 13.5 9.65", "86.07 良"],
    ]);
  });
});

test("the result for programs names the department and the project, by folder and by name", async () => {
  const { evaluated } = (await examineWorkspace(ROOT)).departments[2] ?? {};
  if (!evaluated) throw new Error("the project isn't evaluated");
  expect(describeResult({ ...evaluated, year: "2023" })).toMatchObject({
    department: "jiaoyuju",
    project: "zhihui-jiaoshi",
    name: "青溪县教育局",
    projectName: "智慧教室建设",
    total: "86.07",
  });
});

test("a degree that was typed is shown once among the steps of its score", async () => {
  const { evaluated } = (await examineWorkspace(ROOT)).departments[2] ?? {};
  const rows = evaluated?.sheet.rows.filter(({ path }) => path[2] === "投入使用时间") ?? [];
  expect(rows.flatMap(({ indicators }) => indicators.flatMap(({ steps }) => steps.map(({ text }) => text)))).toEqual([
    "75%",
    "评定为“部分达成年度指标并具有一定效果”（≥60% 且 <80%），75% × 10 分 = 7.5 分",
    "得 7.5 分（分值 10 分）",
  ]);
});

describe("预算执行率（10分）：执行率×分值", () => {
  test.each([
    ["0元", "0"],
    ["0.01万元", "0"],
    ["0.04万元", "0"],
    ["0.05万元", "0.01"],
    ["50万元", "5"],
    ["86.249万元", "8.62"],
    ["86.25万元", "8.63"],
    ["99.94万元", "9.99"],
    ["99.95万元", "10"],
    ["100万元", "10"],
    ["120万元", "10"],
  ])("%s of 100万元: %s", (spent, score) => {
    const { sheet } = sheetOf("100万元", spent, []);
    expect(sheet?.rows.map((row) => printNumber(row.score))).toEqual([score]);
  });

  test("without a budget there is no rate and no score", () => {
    expect(sheetOf("0元", "0元", []).sheet?.rows.map((row) => printNumber(row.score))).toEqual(["0"]);
  });
});

describe("定量指标：达到得满分，否则按比例，不超过分值", () => {
  test.each<[target: string, result: string, score: string]>([
    ["≥40间", "=40间", "15"],
    ["≥40间", "=39间", "14.63"],
    ["≥40间", "=32间", "12"],
    ["≥40间", "=1间", "0.38"],
    ["≥40间", "=0间", "0"],
    ["≥40间", "=400间", "15"],
    ["≥98%", "=98%", "15"],
    ["≥98%", "=97.99%", "15"],
    ["≥98%", "=97.9%", "14.98"],
    ["≥98%", "=285人 ÷ 300人", "14.54"],
    ["=100%", "=99.2%", "14.88"],
    ["=800元", "=800元", "15"],
    ["=800元", "=0.08万元", "15"],
    ["=800元", "=400元", "7.5"],
    ["=800元", "=1600元", "7.5"],
    ["≤3万元", "=3万元", "15"],
    ["≤3万元", "=30000.01元", "15"],
    ["≤3万元", "=3.2万元", "14.06"],
    ["≤3万元", "=6万元", "7.5"],
    ["≤3万元", "=0元", "15"],
    ["≤0人", "=0人", "15"],
    ["≤0人", "=1人", "0"],
    ["≥40间", "=32个", "JX407"],
  ])("%s, %s: %s of 15", (target, result, score) => {
    expect(scoreOf(["产出指标 数量指标 指标", target, result, "", worth("15")])).toBe(score);
  });
});

describe("定性指标：完成程度在评定的一档之内，得分=完成程度×分值", () => {
  const [ALL, PARTLY, NOT] = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"] as const;
  test.each<[grade: string, degree: string, score: string]>([
    [ALL, "100%", "15"],
    [ALL, "80%", "12"],
    [ALL, "79.99%", "JX403"],
    [ALL, "100.01%", "JX403"],
    [PARTLY, "80%", "JX403"],
    [PARTLY, "79.99%", "12"],
    [PARTLY, "79.9%", "11.99"],
    [PARTLY, "60%", "9"],
    [PARTLY, "59.99%", "JX403"],
    [NOT, "60%", "JX403"],
    [NOT, "59.99%", "9"],
    [NOT, "59.9%", "8.99"],
    [NOT, "0%", "0"],
    [NOT, "-0.01%", "JX403"],
    [NOT, "3分", "JX407"],
  ])("%s, %s: %s of 15", (grade, degree, score) => {
    expect(scoreOf(["效益指标 社会效益指标 指标", "提升", "提升", "", graded("15", grade, degree)])).toBe(score);
  });
});

describe("等次：90分以上为优，80至90分为良，60至80分为中，60分以下为差", () => {
  const total = (outputs: string, benefits: string, spent: string) => {
    const { sheet } = sheetOf("100万元", spent, [
      ["产出指标 数量指标 甲", "≥5000间", `=${outputs}间`, "", worth("50")],
      ["效益指标 社会效益指标 乙", "≥3000人", `=${benefits}人`, "", worth("30")],
    ]);
    return `${printNumber(sheet?.total as Decimal)} ${sheet?.grade}`;
  };
  test.each([
    ["5000", "3000", "100万元", "90 优"],
    ["5000", "2999", "100万元", "89.99 良"],
    ["5000", "3000", "0元", "80 良"],
    ["4999", "3000", "0元", "79.99 中"],
    ["5000", "0", "100万元", "60 中"],
    ["5000", "0", "99.9万元", "59.99 差"],
    ["0", "0", "0元", "0 差"],
  ])("%s of 5000, %s of 3000 and %s of 100万元: %s", (outputs, benefits, spent, grade) => {
    expect(total(outputs, benefits, spent)).toBe(grade);
  });
});

describe("a place that rounds otherwise says so in its rubric", () => {
  const text = readFileSync(join(ROOT, "templates/mof-2020/rubric.yaml"), "utf8");
  test.each([
    ["得分小数位: 0", "四舍五入", "86.2万元", "9"],
    ["得分小数位: 0", "舍去", "86.3万元", "8"],
    ["得分小数位: 1", "四舍五入", "28.9万元", "2.9"],
    ["得分小数位: 1", "进一", "86.2万元", "8.7"],
    ["得分小数位: 0", "进一", "99.1万元", "10"],
  ])("%s，%s: of %s of 100万元 comes %s", (digits, rounding, spent, score) => {
    const changed = text.replace("得分小数位: 2", digits).replace("舍入: 四舍五入", `舍入: ${rounding}`);
    const { sheet } = sheetOf("100万元", spent, [], loadRubric(yamlOf(changed)).rubric);
    expect(sheet?.rows.map((row) => printNumber(row.score))).toEqual([score]);
  });
});

describe("the notes at the form's foot name the numbers that are scored by", () => {
  const notes = pack.rubric.notes.map(({ text }) => text).join("\n");

  test.each(pack.rubric.sections)("$name", ({ name, points }) => {
    expect(notes).toContain(`${name}${printNumber(points)}分`);
  });

  const grades = pack.rubric.sections.flatMap(({ own }) => own?.grades ?? []);
  test.each(grades)("$grade", ({ grade, bounds: [least, most] }) => {
    const end = (bound: typeof least) =>
      `${printExact(bound?.value as never)}${bound?.comparator === "<" ? "" : "（含）"}`;
    expect(notes).toContain(`${grade}的为${end(least)}至${end(most)}`);
  });

  test.each(pack.grades.slice(0, -1))("$name", ({ name, least }) => {
    expect(notes).toMatch(new RegExp(`${printNumber(least)}分（含）[^，]*为${name}`, "u"));
  });

  test("the deviation that asks for a reason", () => {
    expect(notes).toContain(`${printExact(pack.reasonDue as never)}（含）以上`);
  });
});
