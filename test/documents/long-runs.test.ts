import { describe, expect, test } from "vitest";
import { breakLongRuns } from "../../src/documents/long-runs.ts";
import { changed, number } from "../support/html-tree.ts";

const ADDRESS = "https://www.gov.cn/zhengce/content_5486231.htm";

const longRun = (text: string) => `<span class="long-run">${text}</span>`;

describe("lines may break anywhere within", () => {
  test.each([
    ["an address", `<p>详见${ADDRESS}。</p>`, `<p>详见${longRun(ADDRESS)}。</p>`],
    ["two of them at once", `<p>${ADDRESS} ${ADDRESS}</p>`, `<p>${longRun(ADDRESS)} ${longRun(ADDRESS)}</p>`],
    ["digits without end", `<li>编号${"0123456789".repeat(6)}</li>`, `<li>编号${longRun("0123456789".repeat(6))}</li>`],
    ["an identifier", "<h2>代码11430900MB0001234X</h2>", `<h2>代码${longRun("11430900MB0001234X")}</h2>`],
    ["what needs escaping", `<p>${ADDRESS}?a=1&amp;b=2</p>`, `<p>${longRun(`${ADDRESS}?a=1&#x26;b=2`)}</p>`],
  ])("%s", (_, before, after) => {
    expect(changed(before, breakLongRuns)).toBe(after);
  });

  test("a number's text, if it is nothing else; the number stays whole", () => {
    const [run, text] = [number(ADDRESS, "result 3"), number(`见${ADDRESS}`, "result 4")];
    expect(changed(`<tr><td>${run}</td><td>${text}</td></tr>`, breakLongRuns)).toBe(
      `<tr><td>${longRun(run)}</td><td>${text}</td></tr>`,
    );
  });
});

test.each([
  ["amounts with their units", "<p>支出10000000000.00元、-9876543.21万元，占100.00%</p>"],
  ["words", "<p>the administration of infrastructure，依托OA、HR等系统</p>"],
  ["what is no text", `<p title="${ADDRESS}" class="a">字<br></p>`],
  ["a number that goes back to a long name", `<p>${number("27.00", "figure a.very.long.name.of.a.figure")}</p>`],
])("nothing changes in %s", (_, html) => {
  expect(changed(html, breakLongRuns)).toBe(html);
});

test("what is read stays the same", () => {
  const html = `<p>见${ADDRESS}，${number("27.00")}万元</p>`;
  expect(changed(html, breakLongRuns).replace(/<[^>]*>/gu, "")).toBe(`见${ADDRESS}，27.00万元`);
});
