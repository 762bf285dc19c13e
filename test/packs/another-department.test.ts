import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { printNumber } from "../../src/values/quantities/print-quantity.ts";
import { applyEdit } from "../support/edit.ts";
import { examineWorkspace } from "../support/examine.ts";
import { htmlOf } from "../support/html-tree.ts";
import { PROJECT } from "../support/workspace.ts";

const FOLDER = "data/2023/slj";

/** The pack with one department that has nothing to do with the one whose published set the pack was made from. */
function workspaceOfAnother(): string {
  const root = mkdtempSync(join(tmpdir(), "jixiao-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ["schema", "templates"]) cpSync(join(PROJECT, folder), join(root, folder), { recursive: true });
  mkdirSync(join(root, FOLDER), { recursive: true });
  cpSync(join(import.meta.dirname, "another-department"), join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, "data/2023/year.yaml"), "年度: 2023年\n表样: datonghu-2023\n");
  return root;
}

describe("a bureau of water fills in the same forms", () => {
  const examine = async () => {
    const { findings, departments } = await examineWorkspace(workspaceOfAnother());
    return { findings, evaluated: departments[0]?.evaluated };
  };

  test("with nothing wrong, and a score of its own", async () => {
    const { findings, evaluated } = await examine();
    expect(findings.map(({ code, message }) => [code, message])).toEqual([]);
    expect(evaluated?.sheet.rows.map(({ score }) => printNumber(score)).join(" ")).toBe(
      "7 8 5 4 5 5 7 8 8 4 2 7.68 7.5 3 4",
    );
    expect([printNumber(evaluated?.sheet.total as never), evaluated?.sheet.grade]).toEqual(["85.18", "良"]);
  });

  test("and finds its own matters where the form leaves them to it, nobody else's anywhere", async () => {
    const { evaluated } = await examine();
    const bodies = evaluated?.documents.map(({ tree }) => htmlOf(tree)).join("\n") ?? "";
    for (const own of ["足额征收水费；扩大灌溉面积", "解决农村饮水困难", "不适用", "清源县水利局"])
      expect(bodies).toContain(own);
    expect(bodies).not.toMatch(/党|干部|组织部|区委|群团|工会/u);
  });
});

describe("what the forms don't take from any department", () => {
  test.each<[what: string, file: string, old: string, fresh: string, code: string]>([
    ["a benefit without a matter", "evidence", "{ 解决农村饮水困难: 是 }", "{}", "JX203"],
    ["a matter neither done nor not", "evidence", "解决农村饮水困难: 是", "解决农村饮水困难: 基本", "JX203"],
    ["a name with a dot", "figures", "除险水库: 4座", "除险水库: 4座\n    打.机井: 3座", "JX203"],
    ["a name with a blank", "figures", "  防汛抗旱:\n", "  节水 灌溉: {}\n  防汛抗旱:\n", "JX203"],
    ["a name that begins with a digit", "figures", "除险水库: 4座", "除险水库: 4座\n    3眼机井: 3座", "JX203"],
    ["an indicator under another's level", "indicators", "二级指标: 数量指标", "二级指标: 社会效益指标", "JX203"],
    [
      "no indicator of satisfaction",
      "indicators",
      "一级指标: 满意度指标, 二级指标: 服务对象满意度指标",
      "一级指标: 产出指标, 二级指标: 质量指标",
      "JX203",
    ],
    [
      "a result copied from its target",
      "indicators",
      "实际完成值: =工作成效.防汛抗旱.清淤河道",
      "实际完成值: ≥30公里",
      "JX203",
    ],
    ["a satisfaction beyond 100%", "evidence", "=178人 ÷ 200人", "=200人 ÷ 178人", "GJ-30"],
    ["a rate of its own beside the figures", "evidence", "=公用经费.实际支出 ÷ 公用经费.预算数", "95%", "GJ-24"],
  ])("%s", async (_, file, old, fresh, code) => {
    const root = workspaceOfAnother();
    applyEdit(root, { 文件: `${FOLDER}/${file}.yaml`, 把: old, 写成: fresh });
    const { findings } = await examineWorkspace(root);
    expect(findings.map((each) => each.code)).toEqual([code]);
  });
});
