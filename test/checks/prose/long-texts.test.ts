import { expect, test } from "vitest";
import { findAll } from "../../../src/checks/check.ts";
import { PROSE_CHECKS } from "../../../src/checks/prose/all.ts";
import { otherCounts } from "../../../src/checks/prose/other-counts.ts";
import { type Prose, proseOf } from "../../../src/checks/prose/prose.ts";
import type { Passage } from "../../../src/reading/passage.ts";
import type { ScoreSheet } from "../../../src/scoring/score.ts";
import { Decimal } from "../../../src/values/quantities/decimal.ts";
import { tableOf } from "../../figures/figures-of.ts";
import { block } from "./block.ts";

/** Ten times the longest report there is. */
const LENGTH = 50_000;
/** Far more than it takes, far less than it would if each place were held to each. Time of the processor, whatever else it does. */
const SECONDS = 5;

const points = new Decimal(8);
const lost = { indicator: { name: "制度健全性", points }, score: new Decimal(6), counts: true };
const sheet = {
  rows: [{ path: ["过程", "预算管理", "制度健全性"], points, score: new Decimal(6), indicators: [lost] }],
  full: points,
  total: new Decimal(6),
  grade: "良",
  steps: [],
} as unknown as ScoreSheet;

function proofread(passages: readonly Passage[], known: Pick<Prose, "year" | "names" | "figures" | "sheet">) {
  return findAll(PROSE_CHECKS, proseOf({ texts: passages }, { outline: [], printed: [] }, known));
}

function secondsFor(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// What patterns and loops over a text would go through again and again.
test.each([
  ...["1", "1,234", "甲", "一", "各项", "各项目标", "目标全部", "本局", "…", "20", "5个支部"],
  ...["“", "”", "《", "（", "【示例", "此处填写", "四项机制", "四项机制；", "一是甲，四项机制，", "甲 乙 ", "{", "甲,"],
])("a text of nothing but %s is read in a moment", (piece) => {
  const text = piece.repeat(LENGTH / piece.length);
  const names = { name: "青溪县档案馆", shortName: "档案馆" };
  const background = { year: "2023", names, figures: tableOf({ "甲.乙": "1个" }), sheet };
  expect(secondsFor(() => proofread([{ blocks: [block(text)], refers: true, tells: true }], background))).toBeLessThan(
    SECONDS,
  );
});

test("brackets of one kind that wait don't make those of another slow", () => {
  const text = "（".repeat(LENGTH / 2) + "》".repeat(LENGTH / 2);
  const background = { year: "2023", names: { name: "", shortName: "" }, figures: tableOf({}) };
  expect(secondsFor(() => proofread([{ blocks: [block(text)], refers: false, tells: true }], background))).toBeLessThan(
    SECONDS,
  );
});

test("two thousand figures and two thousand numbers typed", () => {
  const numbers = Array.from({ length: 2000 }, (_, index) => index);
  const figures = tableOf(Object.fromEntries(numbers.map((number) => [`组.数${number}`, `${number}个`])));
  const text = numbers.map((number) => `第三组有${number}个支部。`).join("");
  const passages = [{ blocks: [block(text)], refers: true, tells: true }];
  const background = { year: "2023", names: { name: "", shortName: "" }, figures };
  expect(secondsFor(() => proofread(passages, background))).toBeLessThan(SECONDS);
});

test("the same counted ten thousand times in two documents", () => {
  const passage = (file: string) => ({
    blocks: [block("5个支部，6个支部。".repeat(5000), undefined, 1, file)],
    refers: true,
    tells: true,
  });
  const passages = [passage("indicators.yaml"), passage("report.md")];
  const background = { referring: passages.flatMap(({ blocks }) => blocks), figures: tableOf({}), year: "2023" };
  expect(secondsFor(() => otherCounts.find({ passages, ...background }))).toBeLessThan(SECONDS);
});
