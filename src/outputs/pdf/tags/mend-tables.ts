import type { PDFContext } from "@cantoo/pdf-lib";
import { headersOf, tableLines } from "./header-cells.ts";
import type { ReadTable, TableCell } from "./table-cells.ts";
import { allContent, allTags, type CellPlace, isTag, newTag, type Tag } from "./tag-tree.ts";

/**
 * Gives the tables their grid back from the document they were printed from: blank cells, spans, the headers of each
 * cell, and their names.
 *
 * Why: a blank cell that is left out moves all that follow it under another header.
 *
 * @returns whether every table was found again
 */
export function mendTables(top: Tag, meant: readonly ReadTable[], context: PDFContext): boolean {
  const tables = allTags(top).filter(({ type }) => type === "Table");
  if (tables.length !== meant.length) return false;
  return tables.map((table, index) => mendTable(table, meant[index] as ReadTable, context)).every(Boolean);
}

function mendTable(table: Tag, { label, grid }: ReadTable, context: PDFContext): boolean {
  const rows = allTags(table).filter((tag) => tag.type === "TR" && isFilled(tag));
  const filled = rows.map((row) => row.kids.filter(isTag).filter(isFilled));
  const meant = grid.map((cells) => cells.filter(({ isBlank }) => !isBlank)).filter((cells) => cells.length > 0);
  if (filled.map(({ length }) => length).join() !== meant.map(({ length }) => length).join()) return false;

  const known = new Map(meant.flat().map((cell, index) => [cell, filled.flat()[index] as Tag]));
  const tags = new Map(
    grid.flat().map((cell) => [cell, known.get(cell) ?? newTag(context, cell.isHeader ? "TH" : "TD")]),
  );
  const lines = tableLines(grid);
  for (const [cell, tag] of tags) tag.place = placeOf(cell, lines, tags);
  const fresh = grid.map((cells) =>
    newTag(
      context,
      "TR",
      cells.map((cell) => tags.get(cell) as Tag),
    ),
  );
  table.kids = [...table.kids.filter((kid) => isTag(kid) && kid.type === "Caption"), ...fresh];
  if (label) table.summary = label;
  return true;
}

function placeOf(cell: TableCell, lines: ReturnType<typeof tableLines>, tags: ReadonlyMap<TableCell, Tag>): CellPlace {
  const { isHeader, scope, rows, columns } = cell;
  if (isHeader) return { scope: scope.startsWith("row") ? "Row" : "Column", rows, columns, headers: [] };
  return { scope: undefined, rows, columns, headers: headersOf(cell, lines).map((header) => tags.get(header) as Tag) };
}

function isFilled(tag: Tag): boolean {
  return allContent(tag).length > 0;
}
