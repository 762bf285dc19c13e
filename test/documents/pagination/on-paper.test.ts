import { readFileSync } from "node:fs";
import type { Root } from "hast";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { layOut } from "../../../src/documents/pagination/layout.ts";
import { type PartPages, paginateTogether } from "../../../src/documents/pagination/paginate-together.ts";
import type { Printer } from "../../../src/printing/printer.ts";
import { htmlOf, treeOf } from "../../support/html-tree.ts";
import { openPdf } from "../../support/open-pdf.ts";
import { DATE, newPrinter } from "../../support/print-html.ts";
import { type SampleRow, sampleTable } from "./sample-table.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BASE = readFileSync(new URL("../../../src/outputs/page/base.css", import.meta.url), "utf8");
const PAGE = "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }";

let printer: Printer;
beforeAll(async () => {
  printer = await newPrinter();
});
afterAll(() => printer.close());

/** A text on a page: its words, and its distance from the lower edge of the paper. */
interface Placed {
  readonly words: string;
  readonly height: number;
}

/** Prints a table as the engine does, and reads what stands on each page. */
function printed(rows: readonly SampleRow[], style = ""): Promise<Placed[][]> {
  return printedHtml(sampleTable(rows), style);
}

async function printedHtml(content: string, style = ""): Promise<Placed[][]> {
  const html = (body: Root) =>
    `<!doctype html><html lang="zh-CN"><head><title>表</title><style>${PAGE}${BASE}${style}</style></head><body>${htmlOf(body)}</body></html>`;
  const tree = treeOf(`<section id="part">${content}</section>`);
  const page = await printer.open(html(tree));
  const found = await paginateTogether([{ id: "part", tree }], async (each) => {
    await page.replaceBody(htmlOf(each));
    return page.findTargets();
  });
  await page.replaceBody(htmlOf(layOut(tree, (found.get("part") as PartPages).layout)));
  const data = await page.print({ title: "表", date: DATE });
  await page.close();
  const pdf = await openPdf(data);
  const pages: Placed[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        "str" in item && item.str.trim() ? [{ words: item.str, height: item.transform[5] }] : [],
      ),
    );
  }
  return pages;
}

function wordsOn(page: readonly Placed[]): string[] {
  return page.map(({ words }) => words);
}

/** What a page of any table must show: its header, the labels of its rows, each row's own name, and no number twice. */
function expectReadable(pages: readonly (readonly Placed[])[], rows: readonly SampleRow[]): void {
  for (const page of pages) {
    const words = wordsOn(page);
    const header = words.slice(0, words.indexOf("words") + 1);
    expect(header).toContain("label0");
    const names = new Set(words.filter((each) => /^row\d+$/u.test(each)).map((each) => Number(each.slice(3))));
    const labels = new Set([...names].flatMap((row) => rows[row]?.labels ?? []));
    for (const label of labels) expect(words.filter((each) => each === label)).toHaveLength(1);
    const repeated = words.filter((each) => /^[a-z]+-/u.test(each));
    expect(new Set(repeated)).toEqual(labels);
  }
  const points = pages.flatMap(wordsOn).filter((each) => each.startsWith("points") && each !== "points");
  expect(points).toHaveLength(new Set(points).size);
  expect(points).toHaveLength(new Set(rows.map(({ labels }) => labels[0])).size);
}

/** Rows of so many lines each, in groups, and within these in parts of seven. */
function rowsOfLines(groups: readonly (readonly number[])[]): SampleRow[] {
  const rows = groups.flatMap((lines, group) =>
    lines.map((count, at) => ({ count, labels: [`group-${group}`, `part-${group}-${Math.floor(at / 7)}`] })),
  );
  return rows.map(({ count, labels }, row) => ({
    labels,
    words: Array.from({ length: count }, (_, line) => `r${row}l${line}`).join("\n"),
  }));
}

describe("a table over several pages", () => {
  test("of rows of one line", async () => {
    const rows = rowsOfLines([Array(50).fill(1), Array(3).fill(1), Array(90).fill(1)]);
    const pages = await printed(rows);
    expect(pages.length).toBeGreaterThan(2);
    expectReadable(pages, rows);
  });

  test("of rows of forty lines, none of them cut in two", async () => {
    const rows = rowsOfLines([
      [40, 1, 40],
      [2, 40, 40, 3],
    ]);
    const pages = await printed(rows);
    expectReadable(pages, rows);
    for (const row of rows.keys())
      expect(pages.filter((page) => wordsOn(page).some((each) => each.startsWith(`r${row}l`)))).toHaveLength(1);
  });

  test("with a row taller than a page, which is cut between lines and named on each page", async () => {
    const rows = rowsOfLines([[3, 130, 2], [1]]);
    const pages = await printed(rows);
    expectReadable(pages, rows);
    const lines = pages.map((page) => wordsOn(page).filter((each) => each.startsWith("r1l")));
    expect(lines.flat()).toEqual(Array.from({ length: 130 }, (_, line) => `r1l${line}`));
    for (const [at, page] of pages.entries())
      expect(wordsOn(page).includes("row1")).toBe((lines[at] as string[]).length > 0);
    expect(lines.filter((each) => each.length > 0).length).toBe(3);
  });

  test("with a row taller than a page, which begins where it stands if a few of its lines fit there", async () => {
    // Some forty-eight lines fit below the header.
    const beginnings = await Promise.all(
      [20, 40, 44, 45, 46, 47].map(async (above) => {
        const [first = []] = await printed(rowsOfLines([[above, 130], [1]]));
        return wordsOn(first).filter((each) => each.startsWith("r1l")).length;
      }),
    );
    expect(beginnings[0]).toBeGreaterThan(20);
    expect(beginnings.filter((count) => count === 0).length).toBeGreaterThan(0);
    expect(beginnings.filter((count) => count === 1 || count === 2)).toEqual([]);
  });

  test("whose groups end exactly where pages end", async () => {
    const height = ".wording { height: 20pt }";
    const long = rowsOfLines([Array(200).fill(1)]);
    const [first, second] = (await printed(long, height)).map(
      (page) => wordsOn(page).filter((each) => /^row\d/u.test(each)).length,
    );
    const rows = rowsOfLines([Array(first).fill(1), Array(second).fill(1), Array(second).fill(1)]);
    const pages = await printed(rows, height);
    expect(pages).toHaveLength(3);
    expectReadable(pages, rows);
    const groups = pages.map((page) => wordsOn(page).filter((each) => each.startsWith("group-")));
    expect(groups).toEqual([["group-0"], ["group-1"], ["group-2"]]);
  });

  test("where a repeated label takes more room than the rows it stands beside", async () => {
    const tall = ".wording { height: 20pt } tbody th[rowspan] { line-height: 60pt }";
    const rows = rowsOfLines([Array(28).fill(1), Array(60).fill(1)]);
    const pages = await printed(rows, tall);
    expectReadable(pages, rows);
    const counts = pages.map((page) => wordsOn(page).filter((each) => /^row\d/u.test(each)).length);
    expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(20);
  });
});

test("a row of headings stays with the row below it, wherever the page ends", async () => {
  const pair = (at: number) =>
    `<tr><th rowspan="2">group${at}</th><th scope="col">head${at}</th></tr><tr><td>value${at}</td></tr>`;
  const table = `<table><tbody>${Array.from({ length: 80 }, (_, at) => pair(at)).join("")}</tbody></table>`;
  for (const space of [0, 15, 30]) {
    const pages = await printedHtml(`<p style="height: ${space}pt"></p>${table}`);
    expect(pages.length).toBeGreaterThan(1);
    for (const words of pages.map(wordsOn))
      expect(words.filter((each) => /^head/u.test(each))).toHaveLength(
        words.filter((each) => /^value/u.test(each)).length,
      );
  }
});

test("nothing stands outside the type area", async () => {
  const pages = await printed(rowsOfLines([[3, 130, 2, 40, 40], Array(60).fill(1)]));
  const heights = pages.flat().map(({ height }) => height);
  expect(Math.min(...heights)).toBeGreaterThan(35 * (72 / 25.4));
  expect(Math.max(...heights)).toBeLessThan(842 - 37 * (72 / 25.4));
});
