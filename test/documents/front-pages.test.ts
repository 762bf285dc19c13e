import { expect, test } from "vitest";
import { contentsPage, coverPage, withPageNumbers } from "../../src/documents/front-pages.ts";
import type { SubmissionPart } from "../../src/documents/submission-part.ts";

test("the cover says what, by whom and when, whatever characters they have", () => {
  const cover = coverPage({ title: "<2023>年材料", date: "2024年3月1日" }, "甲&乙");
  expect(cover).toContain('<h1 style="--characters: 9">&lt;2023&gt;年材料</h1>');
  expect(cover).toContain('<p class="submission-department" style="--characters: 3">甲&amp;乙</p>');
  expect(cover).toContain('<p class="submission-date">2024年3月1日</p>');
});

test("a date that is left open has room to be filled in by hand", () => {
  expect(coverPage({ title: "", date: "报送日期：年月日" }, "")).toMatch(/报送日期：\u3000+年\u3000+月\u3000+日/u);
});

test("the contents lead to documents and their sections, and take their pages", () => {
  const part = {
    form: { attachment: "附件5" },
    title: "计分表",
    id: "sheet",
    sections: [{ id: "sheet.1", title: "投入" }],
  };
  const contents = contentsPage([part as unknown as SubmissionPart]);
  const places = new Map([
    ["sheet", { page: 6 }],
    ["sheet.1", { page: 12 }],
  ]);
  const lines = [...withPageNumbers(contents, places).matchAll(/<a class="[^"]+" href="#([^"]+)">.*?<\/a>/gu)];
  expect(lines.map(([line, target]) => [target, line.replace(/<[^>]+>/gu, "|").replace(/\|+/gu, "|")])).toEqual([
    ["sheet", "|附件5　计分表|6|"],
    ["sheet.1", "|投入|12|"],
  ]);
});
