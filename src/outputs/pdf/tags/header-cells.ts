import type { TableCell, TableRows } from "./table-cells.ts";

/**
 * The headers of a cell, as HTML assigns them: leftwards and upwards from it, up to where another block of them begins.
 *
 * Why not the browser's own list: it gives a cell every header of its column, those of other blocks and those below it too.
 */
export function headersOf(cell: TableCell, lines: TableLines): TableCell[] {
  const left = linesOf(cell.row, cell.rows).map((y) =>
    (lines.rows[y] ?? []).filter((other) => other.column < cell.column),
  );
  const above = linesOf(cell.column, cell.columns).map((x) =>
    (lines.columns[x] ?? []).filter((other) => other.row < cell.row),
  );
  const headers = [
    ...left.flatMap((line) => heading(nearestFirst(line, "column"), "row", (one, other) => one.rows === other.rows)),
    ...above.flatMap((line) =>
      heading(nearestFirst(line, "row"), "col", (one, other) => one.columns === other.columns),
    ),
  ];
  return [...new Set(headers)].filter(({ isBlank }) => !isBlank);
}

/** The cells of a table by the rows and the columns that they cover. */
interface TableLines {
  readonly rows: readonly (readonly TableCell[])[];
  readonly columns: readonly (readonly TableCell[])[];
}

/** Goes through a table once, for all its cells to find their headers. */
export function tableLines(grid: TableRows): TableLines {
  const rows: TableCell[][] = [];
  const columns: TableCell[][] = [];
  for (const cell of grid.flat()) {
    for (const y of linesOf(cell.row, cell.rows)) rows[y] = [...(rows[y] ?? []), cell];
    for (const x of linesOf(cell.column, cell.columns)) columns[x] = [...(columns[x] ?? []), cell];
  }
  return { rows, columns };
}

/** The lines, rows or columns, that something covers. */
function linesOf(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

function nearestFirst(cells: readonly TableCell[], direction: "row" | "column"): TableCell[] {
  return [...cells].sort((one, other) => other[direction] - one[direction]);
}

/** Those that head what lies behind them, the outermost first. */
function heading(
  way: readonly TableCell[],
  direction: "row" | "col",
  isAsLong: (one: TableCell, other: TableCell) => boolean,
): TableCell[] {
  const passed: TableCell[] = [];
  let block: TableCell[] = [];
  const found: TableCell[] = [];
  for (const cell of way) {
    if (!cell.isHeader) {
      passed.push(...block);
      block = [];
      continue;
    }
    block.push(cell);
    // A group's header holds for all it spans, whatever other headers stand between.
    const isHidden = passed.some((other) => isAsLong(other, cell));
    if (cell.scope === `${direction}group` || (cell.scope === direction && !isHidden)) found.unshift(cell);
  }
  return found;
}
