import type { EvidenceBook } from "../../scoring/evidence.ts";
import type { Group, Indicator, Rubric, Section } from "../../scoring/rubric.ts";
import type { ScoreSheet } from "../../scoring/score.ts";
import { printNumber } from "../../values/quantities/print-quantity.ts";
import type { Printed } from "../printed-text.ts";
import { mergeCells } from "./merge-cells.ts";
import { printScore } from "./print-score.ts";

/** A row of the score sheet as its template names the cells. */
export interface ScoreSheetRow {
  readonly 一级指标: { readonly 名称: string; readonly 分值: string; readonly 行数: number } | null;
  readonly 二级指标: { readonly 名称: string; readonly 行数: number } | null;
  readonly 二级分值: { readonly 分值: string; readonly 行数: number } | null;
  readonly 三级指标: string;
  readonly 分值: string;
  readonly 评价标准: string;
  readonly 指标说明: string | null;
  readonly 得分: { readonly 得分: Printed; readonly 行数: number } | null;
}

interface Place {
  readonly section: Section;
  readonly group: Group;
  readonly groupIndex: number;
  readonly indicator: Indicator;
}

/**
 * The rubric as the nine-column sheet prints it, with the scores.
 *
 * Neighbouring groups of one name share the name's cell and keep their own points; a joint group has one score cell.
 */
export function scoreRows(rubric: Rubric, sheet: ScoreSheet, book: EvidenceBook): ScoreSheetRow[] {
  const places: Place[] = rubric.sections.flatMap((section) =>
    section.groups.flatMap((group, groupIndex) =>
      group.indicators.map((indicator) => ({ section, group, groupIndex, indicator })),
    ),
  );
  const sections = mergeCells(
    places,
    ({ section }) => section.name,
    ({ section }) => section,
  );
  const groupNames = mergeCells(
    places,
    ({ section, group }) => `${section.name}/${group.name}`,
    ({ group }) => group.name,
  );
  const groupPoints = mergeCells(places, groupKey, ({ group }) => printNumber(group.points));
  const scores = mergeCells(
    places,
    (place) => (place.group.joint ? groupKey(place) : `${groupKey(place)}/${place.indicator.name}`),
    ({ indicator }) => {
      const row = sheet.rows.find(({ indicators }) => indicators.some((each) => each.indicator === indicator));
      return row ? printScore(row) : "";
    },
  );
  return places.map(({ indicator }, index) => {
    const [section, name, points, score] = [sections[index], groupNames[index], groupPoints[index], scores[index]];
    return {
      一级指标: section
        ? { 名称: section.shown.name, 分值: printNumber(section.shown.points), 行数: section.rows }
        : null,
      二级指标: name ? { 名称: name.shown, 行数: name.rows } : null,
      二级分值: points ? { 分值: points.shown, 行数: points.rows } : null,
      三级指标: indicator.name,
      分值: printNumber(indicator.points),
      评价标准: indicator.standard ?? itemsOf(indicator, book),
      指标说明: indicator.explanation ?? null,
      得分: score ? { 得分: score.shown, 行数: score.rows } : null,
    };
  });
}

function groupKey({ section, group, groupIndex }: Place): string {
  return `${section.name}/${groupIndex}/${group.name}`;
}

/** What the department has put into a cell that the form leaves to it. */
function itemsOf({ name }: Indicator, book: EvidenceBook): string {
  const evidence = book.entries.get(name);
  if (evidence?.notApplicable !== undefined) return "不适用";
  return [...(evidence?.done?.keys() ?? [])].join("；");
}
