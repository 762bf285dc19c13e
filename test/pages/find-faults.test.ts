import { describe, expect, test } from "vitest";
import { findFaults } from "./find-faults.ts";
import type { Bar, Page, Run } from "./page.ts";
import { MISSING } from "./read-pages.ts";

const SETUP = {
  paper: "A4",
  margins: { top: "100pt", right: "100pt", bottom: "100pt", left: "100pt" },
  pageNumber: { before: "— ", after: " —" },
};

// 7 mm below the type area, one character in from its right edge.
const NUMBER = run("— 1 —", 440, 778.6, { role: "" });
const LINE = "各项工作按期完成";

/** A run of characters of ten points. */
function run(text: string, left: number, baseline: number, more: Partial<Run> = {}): Run {
  return {
    text,
    left,
    baseline,
    width: text.length * 10,
    size: 10,
    font: "F",
    turned: false,
    role: "P",
    piece: 0,
    ...more,
  };
}

function bar(left: number, top: number, width: number, height: number): Bar {
  return { left, top, width, height, colour: "#000000" };
}

/** The faults of one page that says its words, by default those of its runs. */
function faultsOf(runs: readonly Run[], { bars = [], body }: { bars?: readonly Bar[]; body?: string } = {}): string[] {
  const pages: Page[] = [{ width: 600, height: 850, runs, bars }];
  const words = body ?? runs.filter((each) => each !== NUMBER).map(({ text }) => text);
  return findFaults({
    name: "case/document",
    body: [words].flat().join(""),
    setup: SETUP,
    pdf: new Uint8Array(),
    pages,
  });
}

test("a page with a line and its number has no fault", () => {
  expect(faultsOf([NUMBER, run(LINE, 100, 120)])).toEqual([]);
});

describe("found is", () => {
  test.each<[what: string, runs: Run[], fault: string]>([
    ["text beyond the margin", [run(LINE, 450, 120)], `outside the type area: ${LINE}`],
    ["text over text", [run("甲乙丙", 100, 120), run("丁戊己", 110, 124)], "one over the other: 甲乙丙 / 丁戊己"],
    ["a character without a glyph", [run(`各项${MISSING}`, 100, 120)], `no glyph for a character: 各项${MISSING}`],
    [
      "a heading at the foot",
      [run(LINE, 100, 120), run("总结", 100, 740, { role: "H2" })],
      "nothing below it on its page: 总结",
    ],
    [
      "a number broken in two",
      [run("共12", 100, 120), run("34万元", 100, 132)],
      "a number broken in two: 共12 / 34万元",
    ],
  ])("%s", (_, runs, fault) => {
    expect(faultsOf([NUMBER, ...runs])).toEqual([`page 1: ${fault}`]);
  });

  test("nothing in an address that is broken within a number", () => {
    expect(faultsOf([NUMBER, run("见www.gov.cn/2023", 100, 120), run("12/content.htm", 100, 132)])).toEqual([]);
  });

  test("the head of a table that has none of its rows below it", () => {
    const bars = [bar(90, 720, 100, 1), bar(90, 745, 100, 1), bar(90, 720, 1, 26), bar(190, 720, 1, 26)];
    const runs = [NUMBER, run(LINE, 100, 120), run("指标", 100, 740, { role: "TH" })];
    const body = `<p>${LINE}</p><table><thead><tr><th>指标</th></tr></thead></table>`;
    expect(faultsOf(runs, { bars, body })).toEqual(["page 1: nothing below it on its page: 指标"]);
  });

  test("a line through text, though not one that it stands on", () => {
    const runs = [NUMBER, run(LINE, 100, 120)];
    expect(faultsOf(runs, { bars: [bar(130, 100, 1, 50)] })).toEqual([`page 1: a line through it: ${LINE}`]);
    expect(faultsOf(runs, { bars: [bar(100, 121.5, 80, 1)] })).toEqual([]);
  });

  test("a cell that one of its four lines is missing from", () => {
    const bars = [bar(90, 105, 100, 1), bar(90, 130, 100, 1), bar(90, 105, 1, 26), bar(190, 105, 1, 26)];
    const runs = [NUMBER, run(LINE, 100, 120, { role: "TD" })];
    expect(faultsOf(runs, { bars })).toEqual([]);
    for (const open of bars)
      expect(faultsOf(runs, { bars: bars.filter((each) => each !== open) })).toEqual([
        `page 1: in a cell left open, with 0 others: ${LINE}`,
      ]);
  });

  test("a page without text, without its number or with another one's", () => {
    expect(faultsOf([NUMBER])).toContain("page 1: nothing on the page");
    expect(faultsOf([run(LINE, 100, 120)])).toEqual(["page 1: not numbered as it should be"]);
    const other = { ...NUMBER, text: "— 2 —" };
    expect(faultsOf([other, run(LINE, 100, 120)], { body: LINE })).toEqual(["page 1: not numbered as it should be"]);
  });

  test("a number elsewhere than below the type area near the outer edge, where a sheet that lies across has it turned", () => {
    const body = `<p>${LINE}</p>`;
    const even = { ...NUMBER, left: 110 };
    expect(faultsOf([even, run(LINE, 100, 120)], { body })).toEqual(["page 1: not where numbers stand: — 1 —"]);
    const across = { width: 850, height: 600, bars: [] };
    const turned = { ...NUMBER, left: 71.4, turned: true };
    const pages = (...numbers: Run[]) => numbers.map((each) => ({ ...across, runs: [each, run(LINE, 100, 120)] }));
    const faultsAcross = (...numbers: Run[]) =>
      findFaults({ name: "case/document", body, setup: SETUP, pdf: new Uint8Array(), pages: pages(...numbers) });
    expect(faultsAcross({ ...turned, baseline: 440 }, { ...turned, text: "— 2 —", baseline: 110 })).toEqual([]);
    expect(faultsAcross({ ...turned, baseline: 110 }, { ...turned, text: "— 2 —", baseline: 440 })).toEqual([
      "page 1: not where numbers stand: — 1 —",
      "page 2: not where numbers stand: — 2 —",
    ]);
    expect(faultsAcross({ ...NUMBER, left: 690, baseline: 528.6 })).toEqual([
      "page 1: outside the type area: — 1 —",
      "page 1: not numbered as it should be",
    ]);
  });

  test("a cover that has a number, or is followed by a page that has none", () => {
    const page = (...runs: Run[]) => ({ width: 600, height: 850, bars: [], runs: [...runs, run(LINE, 100, 120)] });
    const second = { ...NUMBER, text: "— 2 —", left: 110 };
    const faultsOfWhole = (...pages: Page[]) =>
      findFaults({ name: "case/submission", body: LINE, setup: SETUP, pdf: new Uint8Array(), pages });
    expect(faultsOfWhole(page(), page(second))).toEqual([]);
    expect(faultsOfWhole(page(NUMBER), page())).toEqual([
      "page 1: not numbered as it should be",
      "page 2: not numbered as it should be",
    ]);
  });

  test("words that were not printed", () => {
    expect(faultsOf([NUMBER, run("甲", 100, 120)], { body: "<p>甲甲</p>" })).toEqual(["printed 1 of 2: 甲"]);
  });
});
