import { expect, test } from "vitest";
import { proseOf } from "../../../src/checks/prose/prose.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { block, report } from "./block.ts";

const KNOWN = { year: "2023", names: { name: "青溪县档案馆", shortName: "县档案馆" } };

test("a text that is the name of a figure isn't looked at as words, and only some texts can refer", () => {
  const goal = { blocks: [block("举办讲座。")], refers: false, tells: false };
  const figures = tableOf({ "业务.讲座": "12期" });
  const texts = [goal, report("举办了讲座。", " 业务.讲座 ")];
  const { blocks, referring } = proseOf({ texts }, { outline: [], printed: [] }, { ...KNOWN, figures });
  expect(blocks.map(({ text }) => text)).toEqual(["举办讲座。", "举办了讲座。"]);
  expect(referring.map(({ text }) => text)).toEqual(["举办了讲座。"]);
});

test("headings and figures are prescribed at every level of the outline", () => {
  const range = { file: "pack.yaml", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const entry = (title: string, states: string[]) => ({ title, states, mayBeNone: false, below: [], range });
  const outline = [{ ...entry("基本情况", ["总分"]), below: [entry("单位概况", ["人员.编制"])] }];
  const prose = proseOf({ texts: [] }, { outline, printed: [] }, { ...KNOWN, figures: tableOf({}) });
  expect([...prose.headings]).toEqual(["基本情况", "单位概况"]);
});
