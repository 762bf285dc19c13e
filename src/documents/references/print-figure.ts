import type { FigureTable } from "../../figures/figure-table.ts";
import { type Finding, finding, type SourceRange } from "../../reading/finding.ts";
import { nearest } from "../../values/nearest.ts";
import { PRINT_STYLES } from "../../values/quantities/print-quantity.ts";

/** What prints where there is nothing to compute (0 ÷ 0). */
export const NOTHING = "—";

/** Prints a figure in a style, as templates, the report and the goals all do; what can't be printed so is a finding at `range`. */
export function printFigure(style: string, path: string, figures: FigureTable, range: SourceRange): string | Finding {
  const printStyle = Object.hasOwn(PRINT_STYLES, style) ? PRINT_STYLES[style] : undefined;
  if (!printStyle) {
    const close = nearest(style, Object.keys(PRINT_STYLES));
    const known = `可以用：${Object.keys(PRINT_STYLES).join("、")}`;
    return finding("JX502", range, `没有“${style}”这种打印方式`, close ? `是不是“${close}”？${known}` : known);
  }
  const value = figures.value(path);
  if (!value) return figures.absent(path, range) ?? NOTHING;
  if (value.kind === "yes-no") {
    if (style === "原样") return value.value ? "是" : "否";
    return finding("JX303", range, `“${path}”是“是/否”，不能按${style}打印`, `写成 {{原样 ${path}}}`);
  }
  if (value.kind !== "quantity") return NOTHING;
  const { dimension } = value.quantity.unit;
  if (!printStyle.dimension || printStyle.dimension === dimension) return printStyle.print(value.quantity);
  return finding(
    "JX303",
    range,
    `“${path}”是${dimension}，不能按${style}打印`,
    `写成 {{原样 ${path}}} 或 {{整数 ${path}}}`,
  );
}
