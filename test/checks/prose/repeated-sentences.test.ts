import { expect, test } from "vitest";
import { repeatedSentences } from "../../../src/checks/prose/repeated-sentences.ts";
import { block, report } from "./block.ts";

const LONG = "组织领导干部、优秀年轻干部赴省内外高校开展专题培训，效果较好";
const goal = (text: string) => ({ blocks: [block(text, undefined, 1, "indicators.yaml")], refers: true, tells: true });

test("a sentence in two documents is found in the later one, with the place of the first", () => {
  expect(repeatedSentences.find({ passages: [goal(LONG), report("# 培训", `一是抓培训。${LONG}。`)] })).toMatchObject([
    {
      code: "JX722",
      about: LONG,
      range: { file: "report.md", start: { line: 2, column: 7 } },
      related: [{ range: { file: "indicators.yaml" } }],
    },
  ]);
});

test("and twice in one document", () => {
  expect(repeatedSentences.find({ passages: [report(`${LONG}；`, `${LONG}。`)] })).toHaveLength(1);
});

test.each([
  ["short ones are alike by chance", goal("培训工作按计划完成"), report("培训工作按计划完成。")],
  ["figures that are referred to can't come apart", goal(`${LONG}{{培训.期数}}期`), report(`${LONG}{{培训.期数}}期`)],
  ["what can't refer is written in its own file", { ...goal(LONG), refers: false, tells: true }, report(LONG)],
])("%s", (_, one, other) => {
  expect(repeatedSentences.find({ passages: [one, other] })).toEqual([]);
});
