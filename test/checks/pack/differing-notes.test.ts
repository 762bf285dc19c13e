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
