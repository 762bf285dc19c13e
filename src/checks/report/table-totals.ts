import type { Table, TableCell, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import type { SourceRange } from "../../reading/finding.ts";
import { columnUnits, textsIn } from "../../reading/markdown/report-tables.ts";
import { rangeOfNode, rangesInText } from "../../reading/markdown/text-offsets.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { Decimal } from "../../values/quantities/decimal.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import { check, type Spot } from "../check.ts";
import type { ReportSubject } from "./report-subject.ts";

/** Tables of the report whose row of totals says another number than its rows add up to, as they are printed. */
export const tableTotals = check(
  {
    code: "JX528",
    level: "核实",
    title: "表里的合计不等于各行之和",
    why: "看报告的人会把表里的数加一遍；加起来不等于合计，总有一个数是错的，或者漏了一行。",
    fix: "核对各行和合计；合计写成引用或者算式，例如 {{=甲 + 乙}}；确实不是各行之和的，在 notes.yaml 说明。",
    example: {
      file: "report.md",
      wrong: "| 活动 | 场 |\n| --- | --- |\n| 讲座 | 12 |\n| 展览 | 8 |\n| 合计 | 25 |",
      right: "| 活动 | 场 |\n| --- | --- |\n| 讲座 | 12 |\n| 展览 | 8 |\n| 合计 | 20 |",
    },
  },
  ({ report, printedIn }: Pick<ReportSubject, "report" | "printedIn">) => {
    const spots: Spot[] = [];
    const units = columnUnits(report.tree);
    const wordsIn = (cell: TableCell | undefined) => (cell ? printedIn(cell, units.get(cell)).replace(/\s/gu, "") : "");
    visit(report.tree, "table", (table) => {
      spots.push(...checkTable(table, report.source, wordsIn));
    });
    return spots;
  },
);

const TOTAL = /^(?:合计|总计|共计)$/u;
/** Rows that are part of another one, or no part of the total; and columns in which nothing is added up. */
const NO_PART = /其中|计$|[率比占均]|上年|去年|增减|变动|备注/u;
const NOT_ADDED = /[率比占均]|序号|单价|标准|年份?$|时间|日期|编号|排名|得分/u;
/** Headings of rows in two levels: 一、 and below it 1. or （一）. */
const [UPPER, LOWER] = [/^[一二三四五六七八九十]+、/u, /^[（(]?[\d一二三四五六七八九十]+[)）.．]/u];

function checkTable(table: Table, source: SourceFile, wordsIn: (cell: TableCell | undefined) => string): Spot[] {
  const [head, ...rows] = table.children;
  const named = rows.map((row) => ({ row, name: wordsIn(row.children[0]) }));
  const total = named.find(({ name }, at) => TOTAL.test(name) && (at === 0 || at === named.length - 1))?.row;
  const parts = named.filter(({ row }) => row !== total);
  const names = parts.map(({ name }) => name);
  const isNested = names.some((name) => UPPER.test(name)) && names.some((name) => LOWER.test(name));
  if (!head || !total || parts.length < 2 || isNested || names.some((name) => name === "" || NO_PART.test(name)))
    return [];
  const columnOf = (row: TableRow, column: number) => numberIn(wordsIn(row.children[column]));
  return total.children.flatMap((cell, column) => {
    const sum = columnOf(total, column);
    const title = wordsIn(head.children[column]);
    const added = parts.map(({ row }) => columnOf(row, column));
    if (column === 0 || !sum || sum === "none" || NOT_ADDED.test(title) || added.includes(undefined)) return [];
    const numbers = added.flatMap((each) => (each === undefined || each === "none" ? [] : [each]));
    if (numbers.length < 2 || numbers.some(({ unit }) => unit !== sum.unit)) return [];
    const all = numbers.reduce((to, { number }) => to.plus(number), new Decimal(0));
    if (
      all
        .minus(sum.number)
        .abs()
        .lessThanOrEqualTo(tailOf([...numbers, sum]))
    )
      return [];
    const message = `“${title}”这一栏的合计是 ${printNumber(sum.number)}，各行加起来是 ${printNumber(all)}`;
    return [{ at: rangeOfWords(cell, source), message, about: title }];
  });
}

function rangeOfWords(cell: TableCell, source: SourceFile): SourceRange {
  const [text] = textsIn(cell);
  return text ? rangesInText(text, source)({ start: 0, end: text.value.length }) : rangeOfNode(cell, source);
}

interface CellNumber {
  readonly number: Decimal;
  readonly unit: string;
}

/** The number of a cell that is nothing else, with its unit; "none" where nothing is in it. */
function numberIn(words: string): CellNumber | "none" | undefined {
  if (/^[—–/-]*$/u.test(words)) return "none";
  const [, number, unit = ""] = /^(-?[\d,]{1,20}(?:\.\d{1,10})?)([^\d%％]{0,6})$/u.exec(words) ?? [];
  return number === undefined ? undefined : { number: new Decimal(number.replaceAll(",", "")), unit };
}

/** By how much rounded numbers may miss their rounded total; whole ones by nothing. */
function tailOf(numbers: readonly CellNumber[]): Decimal {
  const digits = Math.max(...numbers.map(({ number }) => number.decimalPlaces()));
  return digits === 0 ? new Decimal(0) : new Decimal(10).pow(-digits).times(numbers.length).dividedBy(2);
}
