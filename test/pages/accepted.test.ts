import { expect, test } from "vitest";
import { readAccepted, writePages } from "./accepted.ts";
import type { Page } from "./page.ts";

const run = { font: "NotoSerifSC-Regular", size: 16, turned: false, role: "P", piece: 3 };
const PAGES: readonly Page[] = [
  {
    width: 594.96,
    height: 841.92,
    runs: [
      { ...run, text: "— 1 —", left: 469.3, baseline: 778.52, width: 38.7, size: 13.99 },
      { ...run, text: "甲 乙", left: 79.49, baseline: 126.02, width: 442.7 },
      { ...run, text: "丙", left: 79.49, baseline: 155.2, width: 16, turned: true },
    ],
    bars: [{ left: 80.24, top: 215.2, width: 441.01, height: 0.74, colour: "#000000" }],
  },
  { width: 841.92, height: 594.96, runs: [], bars: [] },
];

test("pages are written line by line, rounded", () => {
  expect(writePages(PAGES)).toBe(`page 1: 595 × 842
NotoSerifSC-Regular 14
  469.5 778.5 38.5 — 1 —
NotoSerifSC-Regular 16
  79.5 126 442.5 甲 乙
NotoSerifSC-Regular 16 turned
  79.5 155 16 丙
▪ 80 215 441 × 0.75 #000000

page 2: 842 × 595
`);
});

test("what is read is what was written", () => {
  expect(writePages(readAccepted(writePages(PAGES)))).toBe(writePages(PAGES));
});
