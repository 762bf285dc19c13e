import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { EvaluatedDepartment } from "../../src/build/examine-department.ts";
import { openLazyPrinter } from "../../src/build/lazy-printer.ts";
import { alignNumbers } from "../../src/documents/align-numbers.ts";
import type { ComposedDocument } from "../../src/documents/compose.ts";
import { printVolume } from "../../src/outputs/paper/print-volume.ts";
import { bindVolume } from "../../src/outputs/paper/volume.ts";
import { readReport } from "../documents/report/read-report.ts";
import { builtOnce } from "../support/built.ts";
import { examineWorkspace, keptTools } from "../support/examine.ts";
import { treeOf } from "../support/html-tree.ts";
import { type PlacedText, placedText } from "../support/placed-text.ts";
import { PROJECT, workspaceNamed } from "../support/workspace.ts";

/** A millimetre in points. */
const MM = 72 / 25.4;
const TOP = (297 - 37) * MM;
const LEFT = 28 * MM;
const RIGHT = (210 - 26) * MM;
const PITCH = 28.95;

/** A line of print: its number on the page, counted from 0, by its distance from the upper edge of the type area. */
interface Line {
  readonly page: number;
  readonly number: number;
  readonly text: string;
  readonly pieces: readonly PlacedText[];
}

const documents = new Map<string, readonly PlacedText[]>();
beforeAll(async () => {
  await readAll(PROJECT, "2023/qw-zuzhibu");
  await readAll(workspaceNamed("hunan-2018"), "2018/linyeju");
  await readAll(workspaceNamed("mof-2020"), "2023/jiaoyuju/xuesheng-zizhu");
  await printTables();
});

/** Reads the documents of a department that a build made. */
async function readAll(root: string, department: string): Promise<void> {
  const folder = join((await builtOnce(root)).out, department);
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".pdf")))
    documents.set(name.replace(".pdf", ""), await placedText(readFileSync(join(folder, name))));
}

/** Prints tables that no department has in its report, as the report of one. */
async function printTables(): Promise<void> {
  const { departments } = await examineWorkspace(PROJECT);
  const [{ documents: composed, data, pack }] = departments.map(({ evaluated }) => evaluated) as [EvaluatedDepartment];
  const printer = await openLazyPrinter();
  for (const [name, inside] of Object.entries({ table: TABLE, numbers: markdown(NUMBERS), narrow: markdown(NARROW) })) {
    const tree = treeOf(`<article class="report">${inside}</article>`);
    alignNumbers(tree);
    const [first] = composed as [ComposedDocument];
    const volume = bindVolume({ data, pack, documents: [{ ...first, tree }] }, keptTools(PROJECT).fonts);
    const printed = printVolume(volume, "2023", printer);
    documents.set(name, await placedText(await printed.pdfOf(first.form)));
    await printed.close();
  }
  await printer.close();
}

const ROW = '<tr><td>公用经费</td><td align="right">1.23</td></tr>';
const TABLE = `<p>前文</p><table><tbody>${ROW.repeat(5)}</tbody></table><p>后文<strong>重点</strong></p>`;

const NUMBERS = `| 项目 | 金额 | 比例 |
| --- | --- | ---: |
| 甲 | 369.5 | 1.5 |
| 乙 | 1369.50 | 12.25 |
| 丙 | — | |
| **合计** | **1739** | **100** |`;

/** Columns too narrow for numbers with their points under each other, and not for the numbers. */
const NARROW = [" 项目 ", "---", " 369.5 ", " 9.25 "].map((each) => `|${`${each}|`.repeat(13)}`).join("\n");

function markdown(text: string): string {
  return readReport(text).html;
}

function pieces(name: string): readonly PlacedText[] {
  return documents.get(name) as readonly PlacedText[];
}

/** The lines of a document but for its page numbers, from what stands on the same base line. */
function lines(name: string): Line[] {
  const rows = new Map<string, PlacedText[]>();
  for (const piece of pieces(name)) {
    const base = `${piece.page} ${piece.y.toFixed(1)}`;
    rows.set(base, [...(rows.get(base) ?? []), piece]);
  }
  const all = [...rows.values()].map((row): Line => {
    const [{ page, y }] = row as [PlacedText];
    return { page, number: (TOP - y) / PITCH - 0.7, text: row.map(({ text }) => text).join(""), pieces: row };
  });
  return all.filter(({ text }) => !/^—\s*\d+\s*—$/u.test(text));
}

const near = (value: number, due: number, tolerance: number) => Math.abs(value - due) <= tolerance;
const isBody = ({ pieces: [first] }: Line) => near(first?.size ?? 0, 16, 0.1);

describe("the report after GB/T 9704", () => {
  const report = () => lines("report");

  test("every base line stands on the grid of 22 lines, after headings as well", () => {
    // Browsers put a base line on a whole pixel: three quarters of a point.
    const off = report().filter(
      (line) => isBody(line) && !near(line.number, Math.round(line.number), 0.375 / PITCH + 0.01),
    );
    expect(off).toEqual([]);
    const pages = Array.from({ length: 10 }, (_, index) => report().filter(({ page }) => page === index + 1).length);
    expect(Math.max(...pages)).toBe(22);
    // But for the first, with its title, and the last, a page is only short where a heading goes with its text overleaf.
    expect(pages.slice(1, -1).filter((count) => count === 22).length).toBeGreaterThan(5);
    expect(Math.max(...report().map(({ number }) => Math.round(number)))).toBe(21);
  });

  test("lines after a table, and those with two faces in them, stand on the grid", () => {
    const [before, after] = lines("table").filter(({ text }) => text.endsWith("文") || text.endsWith("重点")) as [
      Line,
      Line,
    ];
    expect(after.number - before.number).toBeCloseTo(7, 1);
    expect(new Set(after.pieces.map(({ font }) => font)).size).toBe(2);
  });

  test("28 characters fill a line", () => {
    const chinese = report().filter((line) => isBody(line) && /^[^\p{ASCII}]+$/u.test(line.text));
    const whole = chinese.filter(
      ({ pieces: row }) =>
        near(row[0]?.x ?? 0, LEFT, 1) && Math.max(...row.map(({ x, width }) => x + width)) > RIGHT - 1,
    );
    const counts = whole.map(({ text }) => [...text].length);
    expect(Math.max(...counts)).toBe(28);
    expect(counts.filter((count) => count === 28).length).toBeGreaterThan(40);
    expect(Math.max(...report().flatMap((line) => line.pieces.map(({ x, width }) => x + width)))).toBeLessThan(
      RIGHT + 1,
    );
  });

  test("no line begins with what closes or ends with what opens", () => {
    expect(report().filter(({ text }) => /^[，。、；：？！）》〉”’％]|[（《〈“‘]$/u.test(text))).toEqual([]);
  });

  test("the attachment's number opens the first line, its title stands centred on the third, the text begins on the fifth", () => {
    const [attachment, title, heading] = report() as [Line, Line, Line];
    expect(attachment).toMatchObject({ text: "附件6", pieces: [{ font: "NotoSansSC-Medium", page: 1 }] });
    expect(near(attachment.pieces[0]?.x ?? 0, LEFT, 1) && near(attachment.number, 0, 0.02)).toBe(true);
    const [{ x, width, size, font }] = title.pieces as [PlacedText];
    expect(font).toBe("NotoSerifSC-Bold");
    expect(near(size, 22, 0.1) && near(x + width / 2, (LEFT + RIGHT) / 2, 1)).toBe(true);
    expect(Math.round(title.number)).toBe(2);
    expect(Math.round(heading.number)).toBe(4);
  });

  test.each([
    ["一、", /^[一二三四五六]、/u, "NotoSansSC-Medium"],
    ["（一）", /^（[一二三四五六]）/u, "LXGWWenKai-Regular"],
    ["1.", /^\d\.\p{L}/u, "LXGWWenKai-Light"],
    ["（1）", /^（\d）/u, "LXGWWenKai-Light"],
  ])("headings numbered %s are in their own face, two characters in", (_, numbered, face) => {
    const headings = report().filter(
      ({ text, pieces: [first] }) => numbered.test(text) && near(first?.x ?? 0, LEFT + 32, 1),
    );
    expect(headings.length).toBeGreaterThan(2);
    for (const { pieces: row } of headings)
      expect(row.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ font }) => font)).toContain(face);
  });
});

describe("the signature", () => {
  /** How far from the left a line begins, ends, and has its middle. */
  const extent = ({ pieces: row }: Line) => {
    const [start, end] = [Math.min(...row.map(({ x }) => x)), Math.max(...row.map(({ x, width }) => x + width))];
    return { start, end, middle: (start + end) / 2 };
  };

  test("without a date is the unit's name, two characters in from the right, below two lines for the seal", () => {
    const [last, name] = lines("report").slice(-2) as [Line, Line];
    expect(name.text).toBe("中共益阳市大通湖区委组织部");
    expect(near(extent(name).end, RIGHT - 32, 1)).toBe(true);
    expect(Math.round(name.number - last.number)).toBe(3);
  });

  test("with a date has it four characters in from the right, and the name above it on its middle", () => {
    const [name, date] = lines("self-report").slice(-2) as [Line, Line];
    expect([name.text, date.text]).toEqual(["云麓县林业局", "2019年3月18日"]);
    expect(near(extent(date).end, RIGHT - 64, 1)).toBe(true);
    expect(near(extent(name).middle, extent(date).middle, 1)).toBe(true);
    expect(Math.round(date.number - name.number)).toBe(1);
  });
});

describe("numbers stand with their points under each other", () => {
  const numbers = (name: string, like: RegExp) => pieces(name).filter(({ text, size }) => size < 11 && like.test(text));

  /** How many columns the numbers of a document have their points in, none of them by more than 0.3 pt beside the others'. */
  const columns = (all: readonly PlacedText[]): number => {
    const points = all.map(({ x, width, text }) => x + (width / text.length) * (/[.%]|$/u.exec(text)?.index ?? 0));
    const sorted = points.sort((left, right) => left - right);
    return sorted.filter((point, index) => index === 0 || point - (sorted[index - 1] as number) > 0.3).length;
  };

  // Behind the first page of a self-evaluation, words part the numbers of a column.
  test.each([
    ["self-evaluation-table", 9, 4, /^-?\d+\.\d\d%?$/u],
    ["base-data-table", 10.5, 3, /^-?\d+(?:\.\d\d)?%?$/u],
    ["score-sheet", 9, 4, /^\d+$/u],
    ["base-data", 9, 3, /^\d+(?:\.\d\d)?%?$/u],
    ["self-evaluation", 9, 9, /^\d+\.\d\d%?$/u],
    ["scoring", 9, 4, /^\d+(?:\.\d)?$/u],
    ["project-self-evaluation", 9, 7, /^\d+(?:\.\d\d)?$/u],
  ])("in %s", (name, size, due, like) => {
    const all = numbers(name, like).filter(({ page }) => page === 1 || !name.startsWith("self-evaluation"));
    for (const { text, width } of all) expect(width / text.length, text).toBeCloseTo(size / 2, 1);
    expect(all.length).toBeGreaterThan(14);
    expect(columns(all)).toBe(due);
  });

  test("in a table of the report, in the middle or at the edge, bold ones as well, and are copied out as they were written", () => {
    const all = numbers("numbers", /^\d/u);
    expect(all.map(({ text }) => text)).toEqual(["369.5", "1.5", "1369.50", "12.25", "1739", "100"]);
    expect(columns(all)).toBe(2);
    expect(new Set(all.map(({ font }) => font))).toEqual(new Set(["NotoSerifSC-Regular", "NotoSansSC-Medium"]));
  });

  test("as far as their column has room", () => {
    const all = numbers("narrow", /^\d/u);
    const column = (RIGHT - LEFT) / 13;
    expect(all.map(({ text }) => text)).toEqual(["369.5", "9.25"].flatMap((each) => Array(13).fill(each)));
    for (const { x, width } of all) expect(((x + width - LEFT) % column) + 1.5).toBeLessThan(column);
  });
});
