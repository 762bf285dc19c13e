import { expect, test } from "vitest";
import { differingNotes } from "../../../src/checks/pack/differing-notes.ts";
import type { Edit } from "../../support/edit.ts";
import { packAfter } from "./pack-after.ts";

const HOME = "templates/mof-2020";

/** What is found in the projects' pack, whose rules are printed at its foot, after a change. */
function foundAfter(...edits: Edit[]): string[] {
  const found = differingNotes.find(packAfter(edits, "mof-2020"));
  return found.map(({ code, message }) => `${code} ${message}`).sort();
}

test("the notes as they are printed agree with the rules", () => {
  expect(foundAfter()).toEqual([]);
});

test.each<[what: string, edit: Edit, said: string, scored: string]>([
  ["a grade", { 文件: `${HOME}/pack.yaml`, 把: "不低于: 90分", 写成: "不低于: 95分" }, "90分", "95分"],
  ["a deviation", { 文件: `${HOME}/pack.yaml`, 把: "偏差达到: 30%", 写成: "偏差达到: 50%" }, "30%", "50%"],
])("%s that the rules have otherwise is reported", (_, edit, said, scored) => {
  expect(foundAfter(edit)).toEqual(
    [`JX408 计分规则有${scored}，填报说明里没有`, `JX408 填报说明写了${said}，计分规则里没有`].sort(),
  );
});

test("other decimals than the notes name are reported", () => {
  const edit = { 文件: `${HOME}/rubric.yaml`, 把: "得分小数位: 2", 写成: "得分小数位: 1" };
  expect(foundAfter(edit)).toEqual(["JX408 填报说明写的小数位数，与得分小数位 1 不同"]);
});

const NOTE = "预算执行得分为执行率乘以分值。";
const noteInPlace = (text: string): Edit => ({ 文件: `${HOME}/rubric.yaml`, 把: NOTE, 写成: text });

test.each([
  [
    "a number of a formula",
    "预算执行得分为执行率乘以分值，执行率低于20%的不计分。",
    "=项目资金.年度资金总额.执行率 × (1 + 20%)",
  ],
  ["what isn't scored", "预算调整超过12%的，先报批准；复核相差7分以上的通报。", "=项目资金.年度资金总额.执行率"],
])("a sentence about %s is left alone", (_, text, measure) => {
  const rubric = { 文件: `${HOME}/rubric.yaml`, 把: "计算: =项目资金.年度资金总额.执行率", 写成: `计算: ${measure}` };
  expect(foundAfter(noteInPlace(text), rubric)).toEqual([]);
});

test("bands that the form doesn't print aren't wanted", () => {
  const edit = {
    文件: `${HOME}/rubric.yaml`,
    把: "达成年度指标的为80%（含）至100%（含），部分达成年度指标并具有一定效果的为60%（含）至80%，未达成年度指标且效果较差的为0%（含）至60%；得分",
    写成: "得分",
  };
  expect(foundAfter(edit)).toEqual([]);
});

test("decimals of rates are held against those of rates", () => {
  const said = (digits: string) => foundAfter(noteInPlace(`执行率保留${digits}位小数，金额保留四位小数。`));
  expect([said("两"), said("一")]).toEqual([[], ["JX408 填报说明写的小数位数，与比率小数位 2 不同"]]);
});
