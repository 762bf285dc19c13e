import { expect, test } from "vitest";
import { coverPage } from "../../src/documents/cover-page.ts";
import { htmlOf } from "../support/html-tree.ts";

function cover(title: string, date: string, author: string): string {
  return htmlOf(coverPage({ details: { title, author, subject: "", keywords: [] }, date }, author));
}

test("the cover says what, by whom and when, whatever characters they have", () => {
  const html = cover("<2023>年材料", "2024年3月1日", "甲&乙");
  expect(html).toContain('<h1 style="--characters: 9">&#x3C;2023>年材料</h1>');
  expect(html).toContain('<p class="submission-department" style="--characters: 3">甲&#x26;乙</p>');
  expect(html).toContain('<p class="submission-date">2024年3月1日</p>');
});

test("a date that is left open has room to be filled in by hand", () => {
  expect(cover("", "报送日期：年月日", "")).toMatch(/报送日期：\u3000+年\u3000+月\u3000+日/u);
});
