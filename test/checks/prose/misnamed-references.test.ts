import { describe, expect, test } from "vitest";
import { misnamedReferences } from "../../../src/checks/prose/misnamed-references.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { aboutOf, block } from "./block.ts";

const FIGURES = tableOf({
  "人员经费.预算数": "12万元",
  "人员经费.实际支出": "11万元",
  "公用经费.预算数": "9万元",
  "公用经费.实际支出": "8万元",
  "预算.年初预算": "20万元",
  "预算.预算调整": "1万元",
  "预算.全年执行": "19万元",
  "三公.控制率": "90%",
  "三公.变动率": "3%",
  "人员.编制人数": "20人",
  "人员.在职人数": "19人",
  "救助.城市低保": "5人",
  "救助.农村低保": "6人",
  "产量.总产量": "8吨",
  "产量.上年总产量": "7吨",
  "拨款.合计.预算数": "8万元",
  "拨款.专项拨款.预算数": "7万元",
});

function found(text: string) {
  return misnamedReferences.find({ referring: [block(text)], figures: FIGURES });
}

describe("the words before a reference name another figure", () => {
  test.each([
    ["人员经费{{公用经费.实际支出}}万元", "{{公用经费.实际支出}}", "{{人员经费.实际支出}}万元"],
    ["控制率为{{三公.变动率}}%", "{{三公.变动率}}", "{{三公.控制率}}%"],
    ["核定编制{{人员.在职人数}}名", "{{人员.在职人数}}", "{{人员.编制人数}}人"],
    ["公用经费实际支出{{公用经费.预算数}}万元", "{{公用经费.预算数}}", "{{公用经费.实际支出}}万元"],
    ["农村低保对象{{救助.城市低保}}人", "{{救助.城市低保}}", "{{救助.农村低保}}人"],
  ])("%s", (text, about, instead) => {
    expect(aboutOf(found(text))).toEqual([about]);
    expect(found(text)[0]).toMatchObject({ code: "JX727", hint: expect.stringContaining(instead) });
  });
});

describe("the words are the figure's own, or compare it with another", () => {
  test.each([
    "人员经费支出{{人员经费.实际支出}}万元",
    "公用经费{{公用经费.实际支出}}万元，人员经费{{人员经费.实际支出}}万元",
    "比年初预算增加{{预算.预算调整}}万元",
    "年初预算{{预算.年初预算}}万元、全年执行{{预算.全年执行}}万元",
    "城市、农村低保分别为{{救助.城市低保}}人、{{救助.农村低保}}人",
    "总产量{{产量.总产量}}吨，上年{{产量.上年总产量}}吨",
    "其中专项拨款已经下达，拨款预算{{拨款.合计.预算数}}万元",
    "在职{{人员.在职人数}}人",
    "{{不是数据}}、{{没有.这个数}}元",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
