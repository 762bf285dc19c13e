import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginPages, rowsReachedInto } from "../../../src/documents/pagination/split-cells.ts";
import { sectionsOf } from "../../../src/documents/table-grid.ts";
import { treeOf } from "../../support/html-tree.ts";
import { type SampleRow, sampleTable, seenRows, textIn } from "./sample-table.ts";

/** Rows in groups within groups, each label its own, and some of the rows to begin pages with. */
const TABLES = fc
  .array(
    fc.array(
      fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom("甲", "乙", " ") }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((groups) =>
    groups.flatMap((group, outer) =>
      group.flatMap((rows, inner) =>
        rows.map((words): SampleRow => ({ labels: [`一${outer}`, `二${outer}.${inner}`], words })),
      ),
    ),
  )
  .chain((rows) => fc.tuple(fc.constant(rows), fc.subarray([...rows.keys()].map((row) => row + 1))));

describe("where pages begin", () => {
  test("every row stands beside the labels it had", () => {
    fc.assert(
      fc.property(TABLES, ([rows, starts]) => {
        const split = seenRows(beginPages(treeOf(sampleTable(rows)), new Set(starts)));
        const labels = (cells: readonly string[]) => cells.filter((cell) => cell.startsWith("th"));
        expect(split.map(({ cells }) => labels(cells))).toEqual(
          seenRows(treeOf(sampleTable(rows))).map(({ cells }) => labels(cells)),
        );
      }),
    );
  });

  test("no cell reaches over from the page before", () => {
    fc.assert(
      fc.property(TABLES, ([rows, starts]) => {
        const split = seenRows(beginPages(treeOf(sampleTable(rows)), new Set(starts)));
        for (const start of starts) expect(split[start - 1]?.reaching).toBe(0);
        const begun = split.flatMap(({ row }, at) =>
          String(row.properties.className) === "begins-page" ? [at + 1] : [],
        );
        expect(begun).toEqual(starts);
      }),
    );
  });

  test("points and words stand once, and nothing is lost", () => {
    fc.assert(
      fc.property(TABLES, ([rows, starts]) => {
        const cells = (html: ReturnType<typeof treeOf>) =>
          sectionsOf(html)
            .flatMap(({ rows }) =>
              rows.flatMap(({ children }) =>
                children.flatMap((cell) => (cell.type === "element" && cell.tagName === "td" ? [textIn(cell)] : [])),
              ),
            )
            .filter(Boolean);
        const tree = treeOf(sampleTable(rows));
        expect(cells(beginPages(tree, new Set(starts)))).toEqual(cells(tree));
      }),
    );
  });

  test("every column is as long as the table", () => {
    fc.assert(
      fc.property(TABLES, ([rows, starts]) => {
        for (const { rows: lines, grid } of sectionsOf(beginPages(treeOf(sampleTable(rows)), new Set(starts)))) {
          const sum = lines
            .flatMap(({ children }) => children)
            .reduce((sum, cell) => sum + (cell.type === "element" ? Number(cell.properties.rowSpan ?? 1) : 0), 0);
          expect(sum).toBe(lines.length * 5);
          for (const cells of grid) expect(cells.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4]);
        }
      }),
    );
  });

  test("the tree it is made from stays as it was", () => {
    const tree = treeOf(
      sampleTable([
        { labels: ["一"], words: "" },
        { labels: ["一"], words: "" },
      ]),
    );
    const before = structuredClone(tree);
    beginPages(tree, new Set([2]));
    expect(tree).toEqual(before);
  });
});

test("names, bookmarks and what joins it to the cell above are not repeated with a label", () => {
  const html = `<table><tbody><tr><th id="a" rowspan="2" class="label join-up"><span id="b" role="heading" aria-level="2" class="vertical">过程</span></th><td>1</td></tr><tr><td>2</td></tr></tbody></table>`;
  const [, second] = seenRows(beginPages(treeOf(html), new Set([1])));
  const label = second?.row.children[0];
  expect(label).toMatchObject({ tagName: "th", properties: { className: ["label"], rowSpan: 1 } });
  expect(JSON.stringify(label)).toContain('"className":["vertical"]');
  expect(JSON.stringify(label)).not.toMatch(/"id"|"role"|ariaLevel/u);
});

test("rows that a cell reaches into are counted through all tables, cells beside each other or not", () => {
  const group = `<tr><td colspan="2">一</td><th rowspan="3">二</th></tr><tr><td rowspan="2">三</td><td>四</td></tr><tr><td>五</td></tr>`;
  const tree = treeOf(`<table>${group}</table><table><thead><tr><th>六</th></tr></thead>${group}</table>`);
  expect(rowsReachedInto(tree)).toEqual(new Set([1, 2, 5, 6]));
  expect(seenRows(beginPages(tree, new Set([2, 6]))).map(({ cells }) => cells.join(" "))).toEqual([
    "td 一 th 二",
    "td 三 td 四 th 二",
    "td  td 五 th 二",
    "td 一 th 二",
    "td 三 td 四 th 二",
    "td  td 五 th 二",
  ]);
});
