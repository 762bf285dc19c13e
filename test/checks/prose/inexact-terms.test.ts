import { expect, test } from "vitest";
import { inexactTerms } from "../../../src/checks/prose/inexact-terms.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { aboutOf, block } from "./block.ts";

const figures = tableOf({
  "公务用车购置及运行维护费.支出": "7.62万元",
  "成效.解决群众反映问题数": "3个",
  人员经费: "1万元",
});

test("a name with a character too many", () => {
  const [found] = inexactTerms.find({
    referring: [block("公务用车购置费及运行维护费支出7.62万元。")],
    figures: figures,
  });
  expect(found).toMatchObject({
    code: "JX724",
    about: "公务用车购置费及运行维护费",
    message: "“公务用车购置费及运行维护费”在表上叫“公务用车购置及运行维护费”",
    hint: "是不是“公务用车购置及运行维护费”？",
  });
});

test("wherever in the name it stands", () => {
  const name = "公务用车购置及运行维护费";
  for (let at = 1; at < name.length; at++) {
    const written = `${name.slice(0, at)}新${name.slice(at)}`;
    expect(aboutOf(inexactTerms.find({ referring: [block(`${written}7.62万元。`)], figures }))).toEqual([written]);
  }
});

test.each([
  "公务用车购置及运行维护费没有超支。",
  "解决群众反映的问题数",
  "人员工经费",
  "《公务用车购置费及运行维护费管理办法》",
])("%s: nothing", (text) => {
  expect(aboutOf(inexactTerms.find({ referring: [block(text)], figures: figures }))).toEqual([]);
});
