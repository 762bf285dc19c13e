import { expect, test } from "vitest";
import type { BoundDocument } from "../../../src/outputs/paper/bind-document.ts";
import { contentsPage, showPages } from "../../../src/outputs/paper/contents-page.ts";
import { htmlOf } from "../../support/html-tree.ts";

test("the contents lead to documents and their sections, and take their pages", () => {
  const part = {
    form: { attachment: "附件5" },
    details: { title: "计分表" },
    id: "sheet",
    sections: [{ id: "sheet.1", title: "投入" }],
  };
  const contents = contentsPage([part as unknown as BoundDocument]);
  const pages = new Map([
    ["sheet", 6],
    ["sheet.1", 12],
  ]);
  showPages(contents, pages);
  const lines = [...htmlOf(contents).matchAll(/<a class="[^"]+" href="#([^"]+)">.*?<\/a>/gu)];
  expect(lines.map(([line, target]) => [target, line.replace(/<[^>]+>/gu, "|").replace(/\|+/gu, "|")])).toEqual([
    ["sheet", "|附件5　计分表|6|"],
    ["sheet.1", "|投入|12|"],
  ]);
});
