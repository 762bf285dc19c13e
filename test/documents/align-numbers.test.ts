import { describe, expect, test } from "vitest";
import { alignNumbers } from "../../src/documents/align-numbers.ts";
import { changed, number } from "../support/html-tree.ts";

const table = (rows: string) => `<table>${rows}</table>`;
const column = (...cells: string[]) =>
  table(`<tbody>${cells.map((each) => `<tr><td>${each}</td></tr>`).join("")}</tbody>`);

/** Each number of a body with what stands for its room on either side. */
function rooms(body: string): string[] {
  const found = changed(body, alignNumbers).matchAll(
    /<span class="number"(?: style="--before: (\d+); --length: (\d+); --after: (\d+)")?>(.*?)<\/span>/gu,
  );
  return [...found].map(([, before = "0", length, after = "0", text = ""]) => {
    if (length) expect(Number(length)).toBe(text.length);
    return `${before} ${text} ${after}`;
  });
}

describe("the numbers of a column have as much room on either side as the widest", () => {
  test("whether they have a fraction, a sign or a percent sign or not", () => {
    expect(rooms(column("14.29", "5", "-100", "8.3%", "1,000.5"))).toEqual([
      ...["3 14.29 0", "4 5 3", "1 -100 3", "4 8.3% 0", "0 1,000.5 1"],
    ]);
  });

  test("past cells that are blank or say —, and not past words", () => {
    expect(rooms(column("1.5", "", "—", "100"))).toEqual(["2 1.5 0", "0 100 2"]);
    expect(rooms(column("1.5", "优", "100"))).toEqual(["0 1.5 0", "0 100 0"]);
  });

  test("through all bodies of a table, past headings between them, whatever those say", () => {
    const parts = ["1.25", "30"].map(
      (each) => `<tbody><tr><th scope="col">2023</th></tr><tr><td>${each}</td></tr></tbody>`,
    );
    const head = "<thead><tr><th>2023</th></tr></thead>";
    expect(rooms(table(head + parts.join("")))).toEqual([
      ...["0 2023 0", "0 2023 0", "1 1.25 0", "0 2023 0", "0 30 3"],
    ]);
  });

  test("where cells to the left are merged, and not in cells that span more columns", () => {
    const merged =
      '<tr><th rowspan="3">甲</th><td>1.5</td></tr><tr><td>10</td></tr><tr><td rowspan="2">100</td></tr><tr></tr>';
    const total = '<tr><th>合计</th><td>1000</td></tr><tr><th>说明</th><td colspan="2">10000</td></tr>';
    expect(rooms(table(`<tbody>${merged}${total}</tbody>`))).toEqual([
      ...["3 1.5 0", "2 10 2", "1 100 2", "0 1000 2", "0 10000 0"],
    ]);
  });

  test("bold ones and those that know where they come from as well", () => {
    const total = number("12.25");
    expect(rooms(column("<strong>100</strong>", "1.5"))).toEqual(["0 100 2", "2 1.5 0"]);
    expect(changed(column(total, "5"), alignNumbers)).toContain(`<td><span class="number">${total}</span></td>`);
  });
});

test("a number with its unit is one, too, without a place in the column", () => {
  expect(rooms(column("369500.00万元", "≥95%", "5", "0.9‰", "3个百分点"))).toEqual([
    ...["0 369500.00万元 0", "0 ≥95% 0", "0 5 0", "0 0.9‰ 0", "0 3个百分点 0"],
  ]);
});

test("all else stays as it is", () => {
  const body = `<p>5</p>${column("2023年完成建设任务", "1<br>2", "—", "不少于5次")}`;
  expect(changed(body, alignNumbers)).toBe(body);
});
