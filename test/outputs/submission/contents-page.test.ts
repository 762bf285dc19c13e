import { expect, test } from "vitest";
import type { SubmissionPart } from "../../../src/outputs/submission/bind-document.ts";
import { contentsPage, showPages } from "../../../src/outputs/submission/contents-page.ts";
import { htmlOf } from "../../support/html-tree.ts";

test("the contents lead to documents and their sections, and take their pages", () => {
  const part = {
    form: { attachment: "附件5" },
    title: "计分表",
    id: "sheet",
    sections: [{ id: "sheet.1", title: "投入" }],
  };
  const contents = contentsPage([part as unknown as SubmissionPart]);
  const places = new Map([
    ["sheet", { page: 6, height: 0 }],
    ["sheet.1", { page: 12, height: 0 }],
  ]);
  showPages(contents, places);
  const lines = [...htmlOf(contents).matchAll(/<a class="[^"]+" href="#([^"]+)">.*?<\/a>/gu)];
  expect(lines.map(([line, target]) => [target, line.replace(/<[^>]+>/gu, "|").replace(/\|+/gu, "|")])).toEqual([
    ["sheet", "|附件5　计分表|6|"],
    ["sheet.1", "|投入|12|"],
  ]);
});
