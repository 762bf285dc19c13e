import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyEdit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { newWorkspace } from "../support/workspace.ts";

const FOLDER = "data/2023/jiaoyuju";

/** What is found, but for what the projects have explained, after changes of their files: code, place and message. */
async function foundAfter(...changes: readonly (readonly [file: string, old: string, fresh: string])[]) {
  const root = newWorkspace("mof-2020");
  for (const [file, old, fresh] of changes) applyEdit(root, { 文件: `${FOLDER}/${file}.yaml`, 把: old, 写成: fresh });
  const { findings } = await examineWorkspace(root);
  return findings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map(
      ({ code, range, message }) => `${code} ${range.file.replace(`${FOLDER}/`, "")}:${range.start.line} ${message}`,
    );
}

const [PERFECT, MISSED, PARTLY] = ["xiaoshe-weixiu", "xuesheng-zizhu", "zhihui-jiaoshi"] as const;

describe("what is wrong with an indicator is reported where it stands", () => {
  test.each<[what: string, file: string, old: string, fresh: string, found: string[]]>([
    [
      "weights that don't add up to 50",
      `${PERFECT}/indicators`,
      "分值: 5分",
      "分值: 4分",
      [`JX401 ${PERFECT}/indicators.yaml:7 “产出指标”是 50 分，下面的指标加起来是 49 分`],
    ],
    [
      "a row without its points",
      `${PERFECT}/indicators`,
      "    分值: 5分\n",
      "",
      [`JX202 ${PERFECT}/indicators.yaml:5 “绩效指标第 1 项”下面缺少“分值”`],
    ],
    [
      "no points at all",
      `${PERFECT}/indicators`,
      "分值: 5分",
      "分值: 0分",
      [`JX203 ${PERFECT}/indicators.yaml:8 “分值”：要写大于零的数紧跟“分”，如 15分`],
    ],
    [
      "words without a grade",
      `${PARTLY}/indicators`,
      "    评定: 达成年度指标\n",
      "",
      [`JX202 ${PARTLY}/indicators.yaml:51 “设备运行维护制度”的目标是文字，要写评定和完成程度`],
    ],
    [
      "words without a degree",
      `${PARTLY}/indicators`,
      "    完成程度: 90%\n",
      "",
      [`JX202 ${PARTLY}/indicators.yaml:51 “设备运行维护制度”的目标是文字，要写评定和完成程度`],
    ],
    [
      "a degree outside its grade's band",
      `${PARTLY}/indicators`,
      "完成程度: 75%",
      "完成程度: 80%",
      [
        `JX403 ${PARTLY}/indicators.yaml:32 “投入使用时间”评定为“部分达成年度指标并具有一定效果”，完成程度要≥60% 且 <80%，写的是80%`,
      ],
    ],
    [
      "a grade the form hasn't got",
      `${PARTLY}/indicators`,
      "评定: 达成年度指标",
      "评定: 达成",
      [`JX403 ${PARTLY}/indicators.yaml:55 没有“达成”这一评定`],
    ],
    [
      "a grade where the target is a quantity",
      `${PERFECT}/indicators`,
      "实际完成值: 0处",
      "实际完成值: 0处\n    评定: 达成年度指标\n    完成程度: 100%",
      [`JX403 ${PERFECT}/indicators.yaml:49 “没有消除的安全隐患”的目标是数量，由完成值计分，不用评定`],
    ],
    [
      "a result in another unit than its target",
      `${PERFECT}/indicators`,
      "实际完成值: 0处",
      "实际完成值: 0个",
      [
        `JX303 ${PERFECT}/indicators.yaml:48 “没有消除的安全隐患”的目标是 ≤0处，完成写的是 0个，不是同一类数量，不能比较`,
      ],
    ],
    [
      "a result in words",
      `${PERFECT}/indicators`,
      "实际完成值: 0处",
      "实际完成值: 全部消除",
      [`JX203 ${PERFECT}/indicators.yaml:48 “没有消除的安全隐患”的目标是数量，完成值也要写数量`],
    ],
    [
      "a result without its unit, reported once",
      `${PERFECT}/indicators`,
      "实际完成值: 0处",
      '实际完成值: "0"',
      [`JX301 ${PERFECT}/indicators.yaml:48 “0”没有写单位`],
    ],
    [
      "a target with a strict comparator",
      `${PERFECT}/indicators`,
      "年度指标值: ≥90%",
      '年度指标值: ">90%"',
      [`JX203 ${PERFECT}/indicators.yaml:53 目标值不能用“>”`],
    ],
    [
      "the name of the indicator that the form has of its own",
      `${PERFECT}/indicators`,
      "三级指标: 维修总成本",
      "三级指标: 预算执行率",
      [`JX102 ${PERFECT}/indicators.yaml:33 三级指标“预算执行率”已经写过一次`],
    ],
    [
      "one under the wrong level",
      `${PERFECT}/indicators`,
      "二级指标: 成本指标",
      "二级指标: 经济效益指标",
      [`JX203 ${PERFECT}/indicators.yaml:32 “二级指标”不能填“经济效益指标”`],
    ],
    [
      "a missed target without a reason",
      `${MISSED}/indicators`,
      "    偏差原因: 增加了一次入户核查；下年把核查并入家访。\n",
      "",
      [`JX602 ${MISSED}/indicators.yaml:38 “评审和公示费用”的目标是 ≤3万元，完成 3.2万元，没有达到目标，要写偏差原因`],
    ],
    [
      "a grade below the best without a reason",
      `${PARTLY}/indicators`,
      "    偏差原因: 部分教师还不熟悉设备；下年每校配一名辅导教师。\n",
      "",
      [`JX602 ${PARTLY}/indicators.yaml:46 “课堂教学数字化水平”评定为“部分达成年度指标并具有一定效果”，要写偏差原因`],
    ],
    [
      "overshot by exactly 30% without a reason",
      `${PERFECT}/figures`,
      "维修面积: 12350平方米",
      "维修面积: 15600平方米",
      [
        `JX602 ${PERFECT}/indicators.yaml:16 “维修校舍面积”的目标是 ≥12000平方米，完成 15600平方米，偏差达到 30%，要写偏差原因`,
      ],
    ],
    ["overshot by 29.99%", `${PERFECT}/figures`, "维修面积: 12350平方米", "维修面积: 15598.8平方米", []],
  ])("%s", async (_what, file, old, fresh, found) => {
    expect(await foundAfter([file, old, fresh])).toEqual(found);
  });
});

describe("the balances of a project's money", () => {
  test.each<[what: string, file: string, old: string, fresh: string, found: string[]]>([
    [
      "more spent than there was to spend",
      `${PERFECT}/figures`,
      "全年执行数: 300万元",
      "全年执行数: 300.01万元",
      ["GJ-01"],
    ],
    [
      "more carried over spent than carried over",
      `${PERFECT}/figures`,
      "全年执行数: 185000元",
      "全年执行数: 185000.01元",
      ["GJ-02"],
    ],
    ["more of other money spent", `${MISSED}/figures`, "全年执行数: 12万元", "全年执行数: 12.01万元", ["GJ-03"]],
    [
      "a budget changed during the year",
      `${PARTLY}/figures`,
      "全年预算数: 240万元",
      "全年预算数: 239.98万元",
      ["GJ-05"],
    ],
    ["less than 90% spent", `${MISSED}/figures`, "全年执行数: 178.2万元", "全年执行数: 166.19万元", ["GJ-06"]],
    ["just 90% spent", `${MISSED}/figures`, "全年执行数: 178.2万元", "全年执行数: 166.2万元", []],
    ["nothing spent", `${MISSED}/figures`, "全年执行数: 178.2万元", "全年执行数: 0元", ["GJ-06"]],
    [
      "a source left out",
      `${MISSED}/figures`,
      "  其他资金: { 年初预算数: 12万元, 全年预算数: 12万元, 全年执行数: 12万元 }\n",
      "",
      ["JX202"],
    ],
  ])("%s", async (_what, file, old, fresh, codes) => {
    expect((await foundAfter([file, old, fresh])).map((each) => each.split(" ")[0])).toEqual(codes);
  });

  test("what was carried over is what the year before left, where there is one", async () => {
    const root = newWorkspace("mof-2020");
    cpSync(join(root, "data/2023"), join(root, "data/2022"), { recursive: true });
    applyEdit(root, { 文件: "data/2022/year.yaml", 把: "2023年", 写成: "2022年" });
    const { findings } = await examineWorkspace(root);
    const unexplained = findings.filter(({ acknowledged, range }) => !acknowledged && range.file.includes("2023"));
    expect(unexplained.map(({ code }) => code)).toEqual(["GJ-08", "GJ-08", "GJ-08"]);
    expect(unexplained[2]?.message).toMatch(
      /项目资金\.上年结转资金\.年初预算数 是 36万元，上年\..*年末结转结余 是 57\.4万元$/u,
    );
  });
});

test("a pack that can't be read doesn't ask every project for the report that it has none of", async () => {
  const root = newWorkspace("mof-2020");
  applyEdit(root, { 文件: "templates/mof-2020/pack.yaml", 把: "偏差说明:", 写成: "偏差的说明:" });
  const { findings } = await examineWorkspace(root);
  expect([...new Set(findings.map(({ code, message }) => `${code} ${message}`))]).toEqual([
    "JX201 不认识的名称“偏差的说明”",
  ]);
});
